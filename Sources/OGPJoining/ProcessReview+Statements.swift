import Findings
import OGPCatalogues
import OGPModel

/// What stands in a record twice, and what is said in it against itself.
extension ProcessReview {
    mutating func reviewRepeats() {
        for item in record.withoutRepeats().repeats {
            let place = "\(item.kept.file)\(item.kept.row.map { ", row \($0)" } ?? "")"
            if item.id.isEmpty {
                let message = "The \(item.what) stands in \(place) too; it counts once."
                report(.processSameThing, message, item.repeated, field: "event", value: item.what)
            } else {
                let days = item.differsInDay ? ", with another day" : ""
                let message = "A \(item.what) with the id \(item.id) stands in \(place) too\(days); it counts once."
                report(.processSameID, message, item.repeated, field: "id", value: item.id)
            }
        }
    }

    mutating func reviewStatements(_ edition: StandardsEdition?) {
        let statements = record.statements
        for id in Set(statements.map(\.requirement)).sorted() where !id.isEmpty {
            let said = statements.filter { $0.requirement == id }
            if let edition, edition.requirement(id) == nil {
                let message = "\(edition.title) has no requirement \(id)."
                report(
                    .processUnknownRequirement, message, said[0].attribution.source, field: "requirement", value: id)
            }
            reviewVerdicts(id, said)
        }
    }

    private mutating func reviewVerdicts(_ id: String, _ said: [RequirementStatement]) {
        let phases: [ProcessPhase?] = [.development, .implementation, nil]
        for phase in phases {
            let irm = Self.latest(said.filter { $0.attribution.role == .irm && $0.phase == phase && $0.verdict != nil })
            let words = Set(irm.compactMap(\.verdict?.rawValue)).sorted()
            if words.count > 1, let last = irm.last {
                let message = "The IRM says of \(id) both \(words.joined(separator: " and "))."
                report(
                    .processIRMContradicts, message, last.attribution.source, field: "status",
                    value: words.joined(separator: "; "))
            }
        }
        let others = said.filter { $0.attribution.role != .irm }
        let latest = Dictionary(grouping: others) { Speaker($0) }.values.flatMap { Self.latest($0) }
        guard latest.contains(where: { $0.verdict == .met }),
            let denial = others.first(where: {
                latest.contains($0) && ($0.verdict == .notMet || $0.verdict == .inProgress)
            })
        else { return }
        let parts = others.filter(latest.contains).compactMap { item in
            item.verdict.map { "\(item.attribution.role?.rawValue ?? "somebody") says \($0.rawValue)" }
        }
        report(
            .processDisputed, "Of \(id) \(parts.joined(separator: ", ")).", denial.attribution.source,
            field: "requirement", value: id)
    }

    private struct Speaker: Hashable {
        let role: AssessorRole?
        let by: String
        let phase: ProcessPhase?

        init(_ statement: RequirementStatement) {
            role = statement.attribution.role
            by = statement.attribution.by
            phase = statement.phase
        }
    }

    /// The statements of the latest day, and those without a day, which may be later.
    private static func latest(_ statements: [RequirementStatement]) -> [RequirementStatement] {
        let last = statements.compactMap(\.date.day).max()
        return statements.filter { $0.date.day == nil || $0.date.day == last }
    }

    mutating func reviewResponses() {
        for contribution in record.withoutRepeats().record.contributions where contribution.answers.isContradictory {
            guard let last = contribution.answers.last else { continue }
            let words = Set(contribution.answers.map(\.outcome.rawValue)).sorted().joined(separator: ", ")
            report(
                .processResponsesContradict, "The responses to contribution \(contribution.id) say \(words).",
                last.attribution.source, field: "status", value: words)
        }
    }

    /// The days of the plan as its own file states them, against those of the record.
    mutating func reviewPlanDays() {
        let pairs: [(DateReading, ProcessDate, String)] = [
            (plan.start, record.dates.start, "planStart"), (plan.end, record.dates.end, "planEnd"),
        ]
        for (stated, recorded, field) in pairs {
            guard case .settled(let deadline) = stated.meaning, deadline.precision == .day, let own = deadline.earliest,
                let day = recorded.day, own != day
            else { continue }
            let message = "The plan states \(own) and its process record \(day); the record counts."
            report(.processDatesDisagree, message, plan.source, field: field, value: own.description)
        }
    }
}
