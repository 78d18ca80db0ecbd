import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    /// An area of the menu with no commitment.
    static let areaWithoutCommitment = PlanRule(
        RuleDescription(
            id: "area-without-commitment", kind: .coverage, severity: .medium,
            title: "Area of the menu with no commitment",
            rationale: "Plans choose their areas; a reader should see which areas of the menu this one leaves out.",
            severityReason: "No rule obliges a member to cover an area; need is for the reader to judge.",
            source: PlanInContext.menuSource,
            fix: "Ask in the next co-creation whether a commitment in this area is needed."),
        firing: [
            RuleExample("A plan declared whole; freedom of expression was coded and no commitment has it.") {
                .example()
            }
        ],
        holding: [
            RuleExample("One commitment is tagged with it.") {
                .example { commitment, ordinal in
                    if ordinal == 1 { commitment.policyAreas.present = ["Freedom of Expression"] }
                }
            },
            RuleExample("The input may not hold the whole plan: not judged.") {
                .example(completeness: .unknown("nothing follows its last id"))
            },
            RuleExample("The tag was not coded: not judged.") {
                .example { commitment, _ in commitment.policyAreas.notCoded = ["Freedom of Expression"] }
            },
            RuleExample("The tag was coded for one of two commitments: not judged.") {
                .example { commitment, ordinal in
                    if ordinal == 1 { commitment.policyAreas.notCoded = ["Freedom of Expression"] }
                }
            },
        ]
    ) { plan in
        plan.judgeAreas(namesUntagged: true) { area, cell in
            if !cell.commitments.isEmpty { return .holds }
            guard plan.completeness.isWhole else { return .cannotJudge("not in this file; " + plan.doubt) }
            let sign = PlanInContext.sign(of: area, cell, in: plan.tally.coverage)
            return .fires("The plan holds no commitment \(sign).", fields: ["policyAreas"])
        }
    }
}
