/// A rule that judges one milestone at a time.
public struct MilestoneRule: Sendable {
    /// What the rule says of itself.
    public let description: RuleDescription
    /// Examples that fire it.
    public let firing: [RuleExample<MilestoneInContext>]
    /// Examples that do not.
    public let holding: [RuleExample<MilestoneInContext>]
    /// Judges a milestone.
    public let judge: @Sendable (MilestoneInContext) -> Judgement

    /// A rule on milestones.
    public init(
        _ description: RuleDescription, firing: [RuleExample<MilestoneInContext>],
        holding: [RuleExample<MilestoneInContext>],
        judge: @escaping @Sendable (MilestoneInContext) -> Judgement
    ) {
        self.description = description.about(.milestone)
        self.firing = firing
        self.holding = holding
        self.judge = judge
    }
}
