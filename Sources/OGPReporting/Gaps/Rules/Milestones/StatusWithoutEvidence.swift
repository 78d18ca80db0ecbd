import OGPCatalogues
import OGPModel

extension MilestoneRule {
    /// Progress reported without evidence.
    static let statusWithoutEvidence = MilestoneRule(
        RuleDescription(
            id: "milestone-status-without-evidence", kind: .evidence, severity: .low,
            title: "Progress reported without evidence",
            rationale: "Progress that nothing shows cannot be followed by anyone outside.",
            severityReason: "The work is under way; evidence may follow with its result.",
            source: "OGP participation and co-creation standards: evidence of implementation in the repository",
            fix: "Add a public link or document that shows what was done so far, with its date."),
        firing: [
            RuleExample("Reported substantial, without evidence.") {
                .example { milestone, _ in milestone.assessments = [.example(.substantial)] }
            },
            RuleExample("Reported in progress; in the place of evidence stands \u{201C}None\u{201D}.") {
                .example { milestone, _ in milestone.assessments = [.example(.inProgress, evidence: "None")] }
            },
        ],
        holding: [
            RuleExample("Reported limited, with a link.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.limited, link: "https://example.org/draft")]
                }
            },
            RuleExample("An earlier statement of the same status has a link, and the latest says nothing new.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.limited, "2024-03-01", link: "https://example.org/draft"),
                        .example(.limited) { $0.isNothingNew = true },
                    ]
                }
            },
            RuleExample("Not started: there is nothing to show.") {
                .example { milestone, _ in milestone.assessments = [.example(.notStarted)] }
            },
            RuleExample("Complete without evidence: another rule speaks.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete)] }
            },
            RuleExample("Nothing in the plan is given as evidence: not judged.") {
                .example(hasPlaceForEvidence: false) { milestone, _ in
                    milestone.assessments = [.example(.limited)]
                }
            },
        ]
    ) { item in
        guard let claim = item.claim, [.limited, .substantial, .inProgress].contains(claim.status) else {
            return .outOfScope
        }
        return item.judgeEvidence(of: claim)
    }
}

extension MilestoneInContext {
    /// Fires where nothing usable is given for a claim. What points elsewhere is for the rule on such words.
    func judgeEvidence(of claim: StatementClaim) -> Judgement {
        let reported = "Reported \(claim.latest.statusWords) \(claim.latest.attribution)"
        switch evidence(for: claim) {
        case .usable: return .holds
        case .elsewhere: return .outOfScope
        case .denied(let text):
            return .fires(
                "\(reported); in the place of evidence stands \u{201C}\(ShortText.cut(text))\u{201D}.",
                fields: ["status", "evidence"])
        case .nothing:
            if let evidenceDoubt { return .cannotJudge(evidenceDoubt) }
            return .fires("\(reported); no published evidence is recorded.", fields: ["status", "evidence"])
        }
    }
}
