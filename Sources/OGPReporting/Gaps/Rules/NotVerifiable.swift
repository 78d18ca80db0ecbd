import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Not verifiable as written.
    static let notVerifiable = CommitmentRule(
        RuleDescription(
            id: "not-verifiable", kind: .design, severity: .medium, title: "Not verifiable as written",
            rationale: "Nobody can show that a promise was kept if it does not say what will be done.",
            severityReason: "The IRM does not assess such a commitment further, whatever is done.",
            source: "OGP glossary, Verifiability; specificity medium or high converts to verifiable",
            fix: "State an objectively verifiable activity and deliverable for each milestone."),
        firing: [
            RuleExample("Coded not verifiable.") { .example { $0.ratings.verifiable = .coded(false) } },
            RuleExample("No verifiability, specificity low.") {
                .example {
                    $0.ratings.verifiable = .notCollected
                    $0.ratings.specificity = .coded(.low)
                }
            },
        ],
        holding: [
            RuleExample("Coded verifiable.") { .example() },
            RuleExample("Still to be reviewed: not judged.") { .example { $0.ratings.verifiable = .notReviewed } },
        ]
    ) { item in
        switch item.ratings.verifiability {
        case .coded(true): .holds
        case .coded(false):
            .fires("The IRM codes it as not specific enough to verify.", fields: ["verifiable", "specificity"])
        case let missing: .cannotJudge(missing.reason(for: "verifiability"))
        }
    }
}
