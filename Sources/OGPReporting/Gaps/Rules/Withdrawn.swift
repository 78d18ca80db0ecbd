import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Withdrawn.
    static let withdrawn = CommitmentRule(
        RuleDescription(
            id: "withdrawn", kind: .delivery, severity: .medium, title: "Withdrawn",
            rationale: "A promise was taken back. It is in no completion rate, so it has to be named.",
            severityReason: "Withdrawing openly is better than silence; the public still needs the reason.",
            source: "OGP's commitments dataset, completion code 0",
            fix: "Publish who decided to withdraw it, when and why, and what takes its place."),
        firing: [
            RuleExample("Coded withdrawn at the end of the term.") {
                .example { $0.ratings.completionEndOfTerm = .coded(.withdrawn) }
            }
        ],
        holding: [RuleExample("Coded complete.") { .example() }]
    ) { item in
        switch item.ratings.completion {
        case .coded(.withdrawn):
            .fires(
                "The IRM codes it as withdrawn by the government.",
                fields: ["completionMidTerm", "completionEndOfTerm"])
        case .coded: .holds
        case let missing: .cannotJudge(missing.reason(for: "completion"))
        }
    }
}
