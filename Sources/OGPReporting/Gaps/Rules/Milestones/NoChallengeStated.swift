import OGPJoining
import OGPModel

extension MilestoneRule {
    /// Little done and no reason given.
    static let noChallengeStated = MilestoneRule(
        RuleDescription(
            id: "no-challenge-stated", kind: .delivery, severity: .low, title: "Little done, and no reason given",
            rationale: "Its latest status is limited or not started, and nothing says what stands in the way.",
            severityReason: "The field is there and used elsewhere in the plan; here it is left empty.",
            source:
                "Canada's national action plan tracker: challenges are required where progress is limited or not started",
            fix: "Say what stands in the way and what is done about it."),
        firing: [
            RuleExample("Not started, without a reason; others of the plan give theirs.") {
                .example { milestone, commitment in
                    milestone.assessments = [.example(.notStarted)]
                    var other = Milestone.example("1.2")
                    other.assessments = [.example(.limited) { $0.challenges = "No budget yet." }]
                    commitment.milestones = [other]
                }
            }
        ],
        holding: [
            RuleExample("Limited, because a law is not yet passed.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.limited) { $0.challenges = "The law is not passed." }]
                }
            },
            RuleExample("Substantial.") {
                .example { milestone, _ in milestone.assessments = [.example(.substantial)] }
            },
            RuleExample("Nobody in the plan states any, so the source may have no such field.") {
                .example { milestone, _ in milestone.assessments = [.example(.notStarted)] }
            },
        ]
    ) { item in
        guard item.parent.plan?.practice.hasChallenges == true, !item.isGone else { return .outOfScope }
        guard let claim = item.claim, claim.status == .limited || claim.status == .notStarted else {
            return .outOfScope
        }
        if claim.run.contains(where: { !$0.challenges.isEmpty }) { return .holds }
        return .fires(
            "Reported \(claim.latest.statusWords) \(claim.latest.attribution); no challenge is stated.",
            fields: ["status"])
    }
}
