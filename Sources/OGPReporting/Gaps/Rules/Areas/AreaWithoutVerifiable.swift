import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    /// An area with commitments, none of them verifiable.
    static let areaWithoutVerifiable = PlanRule(
        RuleDescription(
            id: "area-without-verifiable", kind: .coverage, severity: .medium,
            title: "Area with commitments, none of them verifiable",
            rationale: "The area is promised in words that nobody can check.",
            severityReason: "A promise that cannot be checked covers an area in name only.",
            source: PlanInContext.menuSource,
            fix: "Restate one commitment in this area with a product, an institution and a day."),
        firing: [
            RuleExample("The IRM coded both commitments in the area as not verifiable.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.verifiable = .coded(false)
                }
            }
        ],
        holding: [
            RuleExample("A commitment in the area is verifiable.") {
                .example { commitment, _ in commitment.policyAreas.present = ["Freedom of Expression"] }
            },
            RuleExample("No commitment in the area: another rule speaks.") { .example() },
            RuleExample("Whether they are verifiable is still to be reviewed: not judged.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.verifiable = .notReviewed
                }
            },
        ]
    ) { plan in
        plan.judgePromised(
            \.verifiable, unassessed: "whether some of its commitments are verifiable is not coded",
            finding: "none is coded as verifiable", field: "verifiable")
    }
}
