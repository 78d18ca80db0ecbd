import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    /// A plan with no ambitious commitment.
    static let planWithoutAmbition = PlanRule(
        RuleDescription(
            id: "plan-without-ambition", kind: .design, severity: .medium, title: "Plan with no ambitious commitment",
            rationale: "If every commitment were carried out, little would change.",
            severityReason: "A plan may hold small steps, but is meant to hold at least one large one.",
            source: "OGP glossary, Ambition; IRM action plan reviews",
            fix: "Name the one reform of this plan that will change rules, practices or institutions."),
        firing: [
            RuleExample("Both commitments are of minor potential impact.") {
                .example { commitment, _ in commitment.ratings.potentialImpact = .coded(.minor) }
            }
        ],
        holding: [
            RuleExample("One of two is of moderate potential impact.") {
                .example { commitment, ordinal in
                    commitment.ratings.potentialImpact = .coded(ordinal == 1 ? .minor : .moderate)
                }
            },
            RuleExample("One is minor and one still to be reviewed: not judged.") {
                .example { commitment, ordinal in
                    commitment.ratings.potentialImpact = ordinal == 1 ? .coded(.minor) : .notReviewed
                }
            },
        ]
    ) { plan in
        let tally = plan.tally
        if tally.ambitious > 0 { return [(nil, .holds)] }
        if tally.ambitionAssessed == 0 { return [(nil, .cannotJudge("no commitment's ambition is coded"))] }
        if tally.ambitionAssessed < tally.score.commitments {
            return [(nil, .cannotJudge("the ambition of some of its commitments is not coded"))]
        }
        guard plan.completeness.isWhole else {
            return [(nil, .cannotJudge(plan.doubt))]
        }
        let count = tally.score.commitments
        let message = count == 1 ? "Its only commitment is" : "None of its \(count) commitments is"
        return [(nil, .fires("\(message)\(count == 1 ? " not" : "") coded as highly ambitious.", fields: ["plan"]))]
    }
}
