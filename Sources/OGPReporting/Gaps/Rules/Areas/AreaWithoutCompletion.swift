import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    /// An area with commitments, none of them completed.
    static let areaWithoutCompletion = PlanRule(
        RuleDescription(
            id: "area-without-completion", kind: .coverage, severity: .medium,
            title: "Area with commitments, none of them completed",
            rationale: "The area was promised, and no promise in it was carried out.",
            severityReason: "It sums up the delivery of an area; the single gaps stand on their own.",
            source: PlanInContext.menuSource,
            fix: "Say what is taken up again in this area, by whom and by when."),
        firing: [
            RuleExample("The only commitment in the area ended limited.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.completionEndOfTerm = .coded(.limited)
                }
            }
        ],
        holding: [
            RuleExample("A commitment in the area was completed.") {
                .example { commitment, _ in commitment.policyAreas.present = ["Freedom of Expression"] }
            },
            RuleExample("Not yet reviewed: not judged.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.completionEndOfTerm = .notReviewed
                }
            },
        ]
    ) { plan in
        plan.judgePromised(
            \.complete, unassessed: "the completion of some of its commitments is not assessed",
            finding: "the latest completion of none is substantial or complete", field: "highCompletion")
    }
}
