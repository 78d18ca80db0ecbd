import OGPJoining
import OGPModel

extension ChangeRule {
    /// New.
    static let milestoneAdded = ChangeRule(
        RuleDescription(
            id: "milestone-added", kind: .delivery, severity: .info, title: "New in the plan",
            rationale:
                "The later version has a milestone or commitment that the earlier one does not have, under any like title.",
            severityReason: "Adding to a plan takes nothing away; it is listed so that nothing is overlooked.",
            source: "OGP handbook, amending an action plan: changes are flagged and published with their reasons",
            fix: "Say why it was added, and whether it takes the place of another."),
        firing: [RuleExample("The earlier version has no such milestone.") { .example(isAdded: true) }],
        holding: [RuleExample("In both versions.") { .example() }]
    ) { item in
        guard let after = item.change.after else { return .outOfScope }
        if item.change.before != nil { return .holds }
        if after.milestone == nil, item.cutsThroughPlans {
            return .cannotJudge("the selection picks single commitments, so it may only not have been selected")
        }
        let what = after.milestone == nil ? "commitment" : "milestone"
        return .fires("The earlier version does not have this \(what).", fields: ["milestoneTitle"])
    }
}
