/// A rule that judges a whole plan, once for each of its items (such as each area of a menu) or once in all.
public struct PlanRule: Sendable {
    /// One judgement with the theme or area it speaks of, `nil` where it speaks of the whole plan.
    public typealias Verdict = (theme: String?, judgement: Judgement)

    /// What the rule says of itself.
    public let description: RuleDescription
    /// Examples that fire it.
    public let firing: [RuleExample<PlanInContext>]
    /// Examples that do not.
    public let holding: [RuleExample<PlanInContext>]
    /// Judges a plan.
    public let judge: @Sendable (PlanInContext) -> [Verdict]

    /// A rule on plans.
    public init(
        _ description: RuleDescription, firing: [RuleExample<PlanInContext>], holding: [RuleExample<PlanInContext>],
        judge: @escaping @Sendable (PlanInContext) -> [Verdict]
    ) {
        self.description = description.about(.plan)
        self.firing = firing
        self.holding = holding
        self.judge = judge
    }
}
