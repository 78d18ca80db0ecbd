import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    /// An area with commitments, none of them ambitious.
    static let areaWithoutAmbition = PlanRule(
        RuleDescription(
            id: "area-without-ambition", kind: .coverage, severity: .low,
            title: "Area with commitments, none of them ambitious",
            rationale: "The area is addressed, but no commitment in it would change much.",
            severityReason: "Addressing an area is more than leaving it out.",
            source: PlanInContext.menuSource,
            fix: "Ask what one step in this area would change rules or practice."),
        firing: [
            RuleExample("The only commitment in the area is of minor impact.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.potentialImpact = .coded(.minor)
                }
            }
        ],
        holding: [
            RuleExample("A commitment in the area is of moderate impact.") {
                .example { commitment, _ in commitment.policyAreas.present = ["Freedom of Expression"] }
            },
            RuleExample("No commitment in the area: another rule speaks.") { .example() },
            RuleExample("The only one in this file is minor, but the plan may hold others: not judged.") {
                .example(completeness: .unknown("nothing follows its last id")) { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.potentialImpact = .coded(.minor)
                }
            },
        ]
    ) { plan in
        plan.judgePromised(
            \.ambitious, unassessed: "the ambition of some of its commitments is not coded",
            finding: "none is coded as highly ambitious", field: "highAmbition")
    }
}
