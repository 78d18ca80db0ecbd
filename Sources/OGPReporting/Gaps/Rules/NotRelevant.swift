import OGPModel

extension CommitmentRule {
    /// Not relevant to open government.
    static let notRelevant = CommitmentRule(
        RuleDescription(
            id: "not-relevant", kind: .design, severity: .medium, title: "Not relevant to open government",
            rationale:
                "An action plan promises more transparency, participation or accountability; this commitment names none.",
            severityReason: "It may be good policy, but it does not count towards open government.",
            source: "OGP glossary, Relevance; since 2020 the open government lens",
            fix: "Say how the public will be informed, take part, or hold officials to account."),
        firing: [RuleExample("Coded not relevant.") { .example { $0.ratings.relevant = .coded(false) } }],
        holding: [
            RuleExample("Coded relevant.") { .example() },
            RuleExample("Relevance not collected: not judged.") { .example { $0.ratings.relevant = .notCollected } },
        ]
    ) { item in
        switch item.ratings.relevant {
        case .coded(true): .holds
        case .coded(false): .fires("The IRM codes it as not relevant to any OGP value.", fields: ["relevant"])
        case let missing: .cannotJudge(missing.reason(for: "relevance"))
        }
    }
}
