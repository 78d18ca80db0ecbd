import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Carried forward unfinished.
    static let carriedForwardUnfinished = CommitmentRule(
        RuleDescription(
            id: "carried-forward-unfinished", kind: .delivery, severity: .info, title: "Carried forward unfinished",
            rationale: "It was not completed and stands again in the next plan, where it should be followed.",
            severityReason: "Taking it up again is the better of the two ways; it is named so that it is not lost.",
            source: "OGP's commitments dataset, Carried Forward",
            fix: "In the next plan, say what was left undone and set a date for it."),
        firing: [
            RuleExample("Limited, and carried forward.") {
                .example {
                    $0.ratings.completionEndOfTerm = .coded(.limited)
                    $0.ratings.carriedForward = .coded(true)
                }
            }
        ],
        holding: [
            RuleExample("Complete, and carried forward.") {
                .example { $0.ratings.carriedForward = .coded(true) }
            },
            RuleExample("Limited, and not carried forward.") {
                .example { $0.ratings.completionEndOfTerm = .coded(.limited) }
            },
        ]
    ) { item in
        switch item.ratings.carriedForward {
        case .coded(false): return .holds
        case .coded(true): break
        case let missing: return .cannotJudge(missing.reason(for: "carrying forward"))
        }
        switch item.ratings.highCompletion {
        case .coded(true): return .holds
        case .coded(false):
            return .fires(
                "It was carried forward into the next plan; its latest completion is below substantial.",
                fields: ["carriedForward", "completionMidTerm", "completionEndOfTerm"])
        case let missing: return .cannotJudge(missing.reason(for: "completion"))
        }
    }
}
