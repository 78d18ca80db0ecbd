import OGPCatalogues
import OGPModel

extension MilestoneRule {
    /// Evidence that points elsewhere.
    static let evidenceRefersElsewhere = MilestoneRule(
        RuleDescription(
            id: "evidence-refers-elsewhere", kind: .evidence, severity: .medium,
            title: "Evidence refers to what is not there",
            rationale:
                "Words such as \u{201C}see previous update\u{201D} stand for evidence, and no earlier statement has any.",
            severityReason: "The reader is sent to look and finds nothing.",
            source: "The project's own rule, after trackers in which such words stand for a third of the evidence",
            fix: "Repeat the link or document itself in the latest statement."),
        firing: [
            RuleExample("\u{201C}See previous update\u{201D}, and the earlier statement has no evidence.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.limited, "2024-01-01"), .example(.complete, evidence: "See previous update."),
                    ]
                }
            },
            RuleExample(
                "\u{201C}Voir la mise \u{E0} jour pr\u{E9}c\u{E9}dente\u{201D}, and there is no earlier statement."
            ) {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.substantial, evidence: "Voir la mise \u{E0} jour pr\u{E9}c\u{E9}dente")
                    ]
                }
            },
        ],
        holding: [
            RuleExample("\u{201C}See previous update\u{201D}, and the earlier statement has a link.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.limited, "2024-01-01", link: "https://example.org/draft"),
                        .example(.complete, evidence: "See previous update"),
                    ]
                }
            },
            RuleExample("A link stands beside the words.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.complete, evidence: "See above: https://example.org/register")
                    ]
                }
            },
            RuleExample("\u{201C}None\u{201D}: another rule speaks.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, evidence: "None")] }
            },
        ]
    ) { item in
        guard let claim = item.claim, case .elsewhere(let text) = item.evidence(for: claim) else { return .outOfScope }
        if item.earlierEvidence(than: claim) != nil { return .holds }
        return .fires(
            "Reported \(claim.latest.statusWords) \(claim.latest.attribution); as evidence stands "
                + "\u{201C}\(ShortText.cut(text))\u{201D}, and no earlier statement about it has any.",
            fields: ["status", "evidence"])
    }
}
