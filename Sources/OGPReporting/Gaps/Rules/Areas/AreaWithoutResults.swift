import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    /// An area with commitments, none of them with strong results.
    static let areaWithoutResults = PlanRule(
        RuleDescription(
            id: "area-without-results", kind: .coverage, severity: .low,
            title: "Area with commitments, none of them with strong results",
            rationale: "The area was promised, and the IRM saw no promise in it change practice.",
            severityReason: "Results come late, and single commitments say more about why.",
            source: PlanInContext.menuSource,
            fix:
                "Ask what kept the commitments in this area from changing practice, and plan the next step on the answer."
        ),
        firing: [
            RuleExample("The IRM saw no change in openness from both commitments in the area.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.openedGovernment = .coded(.didNotChange)
                }
            }
        ],
        holding: [
            RuleExample("A commitment in the area had major results.") {
                .example { commitment, _ in commitment.policyAreas.present = ["Freedom of Expression"] }
            },
            RuleExample("The results of the commitments were not collected: not judged.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.openedGovernment = .notCollected
                }
            },
        ]
    ) { plan in
        plan.judgePromised(
            \.results, unassessed: "the results of some of its commitments are not assessed",
            finding: "strong results are coded for none", field: "results")
    }
}
