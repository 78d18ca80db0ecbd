import OGPJoining
import OGPModel

extension ChangeRule {
    /// No longer there.
    static let milestoneDropped = ChangeRule(
        RuleDescription(
            id: "milestone-dropped", kind: .delivery, severity: .medium, title: "No longer in the plan",
            rationale:
                "The earlier version has a milestone or commitment that the later one does not have, under any like title.",
            severityReason: "What is dropped without a word is lost to every count.",
            source: "OGP handbook, amending an action plan: changes are flagged and published with their reasons",
            fix: "Keep it in the plan as withdrawn, merged or divided, with the day, who agreed and why."),
        firing: [RuleExample("The later version has no such milestone.") { .example(isDropped: true) }],
        holding: [RuleExample("It is in both.") { .example() }]
    ) { item in
        guard let before = item.change.before else { return .outOfScope }
        if item.change.after != nil { return .holds }
        if before.milestone == nil, item.cutsThroughPlans {
            return .cannotJudge("the selection picks single commitments, so it may only not be selected")
        }
        let due = before.deadline.latest == nil ? "" : " It was due \(before.deadline.phrase)."
        let what = before.milestone == nil ? "commitment" : "milestone"
        return .fires("The earlier version has this \(what), the later one has not.\(due)", fields: ["milestoneTitle"])
    }
}
