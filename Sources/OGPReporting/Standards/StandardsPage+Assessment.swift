import OGPCatalogues
import OGPModel
public import OGPScoring

extension StandardsPage {
    /// The page of a plan: what is due next, what is missing and what would show it, what is shown, and how sure all that is.
    public init(_ assessment: StandardsAssessment) {
        title = "\(assessment.process.displayName): how the plan is made and followed up"
        opening = Self.opening(assessment)
        sections = [
            Self.next(assessment), Self.missing(assessment), Self.shown(assessment), Self.contributions(assessment),
            Self.participation(assessment), Self.influence(assessment), Self.contrary(assessment),
            Self.letters(assessment), Self.checklist(assessment), Self.later(assessment), Self.caution(assessment),
        ].filter { !$0.items.isEmpty || !$0.note.isEmpty }
    }

    /// What is held against what, what came out, and whether the plan would be contrary to process.
    static func opening(_ assessment: StandardsAssessment) -> [String] {
        guard let edition = assessment.edition else {
            return [
                "As of \(assessment.asOf). No day of the plan is known, so that no edition of the standards can be chosen. "
                    + "Record when the plan was delivered, or when it begins."
            ]
        }
        let asked = assessment.requirements.filter { $0.status != .notApplicable }
        func count(_ status: RequirementStatus) -> Int { asked.filter { $0.status == status }.count }
        func are(_ status: RequirementStatus) -> String { "\(count(status)) \(count(status) == 1 ? "is" : "are")" }
        let counts = CountPhrase(count(.met), of: asked.count).text(CountedNoun("requirement"))
        return [
            "As of \(assessment.asOf). Plan \(assessment.process.plan) of \(assessment.process.member.name) "
                + "(\(assessment.eraBasis)) is held against: \(edition.title). \(dataDay(assessment))",
            "The record shows \(counts) as met; \(are(.inProgress)) in progress, \(are(.notMet)) "
                + "not met, \(count(.noEvidence)) \(count(.noEvidence) == 1 ? "lacks" : "lack") recorded evidence. "
                + "The quality of what was done is not judged.",
            assessment.contrary.sentence,
        ]
    }

    /// Up to which day the record is taken to speak.
    private static func dataDay(_ assessment: StandardsAssessment) -> String {
        if assessment.judgedOn < assessment.asOf {
            return
                "The data speak up to \(assessment.judgedOn): the statuses are those of that day. What was due later is not "
                + "determinable from these data."
        }
        return "The record is taken to be kept up to that day."
    }

    /// What is overdue or was missed, then what is due, by day.
    private static func next(_ assessment: StandardsAssessment) -> Section {
        Section(
            title: "What to do next", note: NextStep.note(assessment),
            items: NextStep.all(assessment).map { step in
                let action = step.action.map { "\($0) " } ?? ""
                return Item(
                    title: "\(step.when): \(action)\(step.requirement.heading)",
                    lines: step.action == nil ? [step.advice, step.requirement.cause] : [step.requirement.cause])
            })
    }

    private static func missing(_ assessment: StandardsAssessment) -> Section {
        let open = assessment.requirements.filter { $0.status != .met && $0.status != .notApplicable }
        return Section(
            title: "What is missing",
            note: open.isEmpty && assessment.edition != nil ? "Nothing that is asked for now." : "",
            items: open.map { item in
                let basis = item.requirement.basis
                var lines = ["Asked: \(item.requirement.text)", "Where it stands: \(item.because)"]
                if let irm = item.irm { lines.append("The IRM says: \(irm).") }
                lines.append("What would show it: \(item.requirement.evidence.joined(separator: "; ")).")
                return Item(
                    title: "\(item.heading): \(item.statusWords)"
                        + (basis.confidence == .unconfirmed ? " (wording unconfirmed)" : ""),
                    lines: lines, links: item.evidence.map(link))
            })
    }

    private static func shown(_ assessment: StandardsAssessment) -> Section {
        Section(
            title: "What is shown",
            items: assessment.requirements.filter { $0.status == .met }.map { item in
                Item(
                    title: "\(item.heading): met",
                    lines: [item.because] + (item.irm.map { ["The IRM says: \($0)."] } ?? []),
                    links: item.evidence.map(link))
            })
    }

    private static func link(_ row: EvidenceRow) -> Link {
        Link(words: row.link.isEmpty ? "\(row.line) (\(row.place))" : row.line, address: row.link)
    }
}
