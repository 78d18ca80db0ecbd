import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Fell back between mid-term and end.
    static let fellBack = CommitmentRule(
        RuleDescription(
            id: "fell-back", kind: .delivery, severity: .medium, title: "Fell back between mid-term and end",
            rationale: "The later assessment finds less done than the earlier one.",
            severityReason: "Either something was undone, or the earlier finding was too kind; both need a reason.",
            source: "OGP's commitments dataset, Change In Completion",
            fix: "Say what was undone or reassessed between the two reports."),
        firing: [
            RuleExample("Substantial at mid-term, limited at the end.") {
                .example {
                    $0.ratings.completionMidTerm = .coded(.substantial)
                    $0.ratings.completionEndOfTerm = .coded(.limited)
                }
            }
        ],
        holding: [
            RuleExample("Limited at mid-term, complete at the end.") {
                .example {
                    $0.ratings.completionMidTerm = .coded(.limited)
                    $0.ratings.completionEndOfTerm = .coded(.complete)
                }
            },
            RuleExample("Assessed once only: the rule does not ask.") { .example() },
        ]
    ) { item in
        guard let fell = item.ratings.fellBack, let before = item.ratings.completionMidTerm.value,
            let after = item.ratings.completionEndOfTerm.value
        else { return .outOfScope }
        guard fell else { return .holds }
        return .fires(
            "The IRM codes completion as \(before.words) at mid-term and \(after.words) at the end of the term.",
            fields: ["completionMidTerm", "completionEndOfTerm"])
    }
}
