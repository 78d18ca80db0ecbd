import Findings
import OGPCatalogues
import OGPModel

/// The obligations of a plan from a day on, by date.
struct ObligationList {
    let known: KnownRecord
    let edition: StandardsEdition
    let requirements: [RequirementAssessment]
    /// The day from which they are listed.
    let from: CivilDate

    func obligations(_ cycle: [CycleEvent]) -> [ProcessObligation] {
        var all = requirements.flatMap(obligations)
        all += cycle.filter { $0.editions.contains(edition.id) }.compactMap(obligation)
        all += reports() + delivery()
        return all.filter { $0.date >= from }.sorted { ($0.date, $0.key) < ($1.date, $1.key) }
    }

    /// A duty of a requirement that is due on a day. Its name stays the same when its day moves.
    private struct Duty {
        let name: String
        let title: String
        let day: CivilDate
    }

    /// What a requirement asks for next, and the end of each later year of the plan that it counts in.
    private func obligations(_ item: RequirementAssessment) -> [ProcessObligation] {
        let requirement = item.requirement
        let asked = zip(requirement.rules, item.verdicts).flatMap { duties($0, $1, isMet: item.status == .met) }
        var seen: Set<String> = []
        return asked.sorted { $0.day < $1.day }.filter { seen.insert($0.name).inserted }.map { duty in
            ProcessObligation(
                date: duty.day, key: "\(requirement.id)-\(duty.name)", requirement: requirement.id,
                owner: requirement.owner, title: "\(requirement.id) \(requirement.title): \(duty.title)",
                text: requirement.text + " " + item.because + " What would show it: "
                    + requirement.evidence.joined(separator: "; ") + ".",
                confidence: requirement.basis.confidence, source: requirement.basis.source.title)
        }
    }

    private func duties(_ rule: StandardsRule, _ verdict: RuleVerdict, isMet: Bool) -> [Duty] {
        guard let next = verdict.nextDue, !isMet || verdict.holdsSoFar else { return [] }
        switch rule {
        case .rollingInterval(let subject, _):
            return [Duty(name: "next-\(subject.rawValue)", title: "next \(subject.words.one)", day: next)]
        case .perYear(let subject, let yearly):
            guard let anchor = known.life.day(yearly.from) ?? known.life.start else { return [] }
            let years = PlanYear.years(
                from: anchor, to: known.life.end, shortestMonths: yearly.shortestMonths, on: known.asOf)
            return years.filter { $0.last >= next }.map { year in
                Duty(
                    name: "year-\(year.ordinal)",
                    title: "\(subject.words.several), year \(year.ordinal)", day: year.last)
            }
        case .perCommitment(let subject):
            return [Duty(name: "commitments", title: "\(subject.words.one) for each commitment", day: next)]
        // Each of these reports is listed with the day that it states.
        case .filedWithin(_, _, .ownDue): return []
        default: return [Duty(name: "once", title: "due", day: next)]
        }
    }

    private func obligation(_ event: CycleEvent) -> ProcessObligation? {
        if let least = event.longestFromMonths {
            guard let start = known.life.start, let end = known.life.end, let longest = start.adding(months: least),
                end >= longest
            else { return nil }
        }
        guard let date = known.life.day(event.after)?.adding(months: event.months) else { return nil }
        return ProcessObligation(
            date: date, key: event.id, requirement: "", owner: event.owner, title: event.title, text: event.text,
            confidence: event.basis.confidence, source: event.basis.source.title)
    }

    /// The delivery of a plan that is not recorded as delivered, where a source says when it is due.
    private func delivery() -> [ProcessObligation] {
        guard let due = known.life.deliveryDue, !(known.life.delivered.map { $0 <= known.asOf } ?? false) else {
            return []
        }
        return [
            ProcessObligation(
                date: due, key: "delivery", requirement: "", owner: .government, title: "Delivery of the plan",
                text: "The record states this day.", confidence: .sourced, source: "the record of the plan's process")
        ]
    }

    /// Reports that state when they are due and are not filed yet. They are told apart by kind, commitment and title, and where
    /// these are the same by their order in time.
    private func reports() -> [ProcessObligation] {
        var counts: [String: Int] = [:]
        let dated = known.record.reports.filter { $0.due.day != nil }.sorted {
            ($0.due.day ?? from) < ($1.due.day ?? from)
        }
        return dated.compactMap { report in
            let parts = ["report", report.kind.rawValue, report.commitment?.text ?? "", report.title]
            let name = parts.filter { !$0.isEmpty }.joined(separator: "-")
            counts[name, default: 0] += 1
            let ordinal = counts[name] ?? 1
            guard let due = report.due.day, !(report.filed.day.map { $0 <= known.asOf } ?? false) else { return nil }
            let title = report.title.isEmpty ? report.kind.words : report.title
            return ProcessObligation(
                date: due, key: "\(name)-\(ordinal)", requirement: "", owner: report.kind.owner,
                title: "\(title.sentence): due", text: "The record states this day.", confidence: .sourced,
                source: report.attribution.source.file)
        }
    }
}

extension ProcessReport.Kind {
    /// Who owes it.
    fileprivate var owner: CycleEvent.Owner {
        switch self {
        case .inception, .endOfCommitment, .endOfTerm: .monitoringBody
        case .irm: .irm
        case .midTermSelfAssessment, .endOfTermSelfAssessment, .progress, .other: .government
        }
    }

    /// What it is called.
    fileprivate var words: String {
        switch self {
        case .midTermSelfAssessment: "mid-term self-assessment report"
        case .endOfTermSelfAssessment: "end-of-term self-assessment report"
        case .inception: "inception report"
        case .endOfCommitment: "end-of-commitment assessment"
        case .endOfTerm: "end-of-term assessment"
        case .progress: "progress update"
        case .irm: "report of the IRM"
        case .other: "report"
        }
    }
}
