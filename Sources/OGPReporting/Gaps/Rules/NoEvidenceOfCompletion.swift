import OGPModel
import OGPScoring

extension CommitmentRule {
    /// The reviewer could not tell what was done.
    static let noEvidenceOfCompletion = CommitmentRule(
        RuleDescription(
            id: "no-evidence-of-completion", kind: .evidence, severity: .medium,
            title: "No evidence of what was done",
            rationale: "The IRM looked and could not tell how far the commitment was carried out.",
            severityReason: "It may have been done; without evidence nobody can say so.",
            source: "OGP glossary, Completion: No Evidence Available (earlier: Unclear)",
            fix: "Publish evidence of what was done in the repository, dated and specific to each milestone."),
        firing: [
            RuleExample("No evidence available at the end of the term.") {
                .example { $0.ratings.completionEndOfTerm = .coded(.noEvidence) }
            }
        ],
        holding: [
            RuleExample("Coded not started: that is a finding, not a lack of evidence.") {
                .example { $0.ratings.completionEndOfTerm = .coded(.notStarted) }
            }
        ]
    ) { item in
        switch item.ratings.completion {
        case .coded(.noEvidence):
            .fires(
                "The IRM found no evidence from which completion could be judged.",
                fields: ["completionMidTerm", "completionEndOfTerm"])
        case .coded: .holds
        case let missing: .cannotJudge(missing.reason(for: "completion"))
        }
    }
}
