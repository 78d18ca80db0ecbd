import OGPModel

extension MilestoneRule {
    /// Complete without evidence.
    static let completeWithoutEvidence = MilestoneRule(
        RuleDescription(
            id: "milestone-complete-without-evidence", kind: .evidence, severity: .medium,
            title: "Reported complete without evidence",
            rationale: "A step that is reported complete and shown nowhere cannot be told from one that was not done.",
            severityReason: "It may well be done; without evidence nobody outside can say so.",
            source: "OGP participation and co-creation standards: evidence of implementation in the repository",
            fix: "Add a public link or document that shows the result, with its date and publisher."),
        firing: [
            RuleExample("Reported complete, without evidence.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete)] }
            },
            RuleExample("Reported complete; in the place of evidence stands \u{201C}N/A\u{201D}.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, evidence: "N/A")] }
            },
            RuleExample("The only link was given for an earlier, lower status.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.limited, "2024-01-01", link: "https://example.org/draft"), .example(.complete),
                    ]
                }
            },
        ],
        holding: [
            RuleExample("Reported complete, with a link.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.complete, link: "https://example.org/register")]
                }
            },
            RuleExample("Evidence stands with the milestone itself.") {
                .example { milestone, _ in
                    milestone.evidence = [Evidence(text: "Official gazette 12 of 2024")]
                    milestone.assessments = [.example(.complete)]
                }
            },
            RuleExample("Points to an earlier statement: another rule follows it.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.complete, evidence: "See previous update")]
                }
            },
            RuleExample("Said by civil society, which owes no evidence of delivery.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, role: .civilSociety)] }
            },
            RuleExample("The plan's data have no evidence of anything: not judged.") {
                .example(hasPlaceForEvidence: false) { milestone, _ in
                    milestone.assessments = [.example(.complete)]
                }
            },
        ]
    ) { item in
        guard let claim = item.claim, claim.status == .complete else { return .outOfScope }
        return item.judgeEvidence(of: claim)
    }
}
