/// A rule that judges one commitment or milestone beside what an earlier version of its plan says of it.
public struct ChangeRule: Sendable {
    /// What the rule says of itself.
    public let description: RuleDescription
    /// Examples that fire it.
    public let firing: [RuleExample<ChangeInContext>]
    /// Examples that do not.
    public let holding: [RuleExample<ChangeInContext>]
    /// Judges a change.
    public let judge: @Sendable (ChangeInContext) -> Judgement

    /// A rule on changes.
    public init(
        _ description: RuleDescription, firing: [RuleExample<ChangeInContext>],
        holding: [RuleExample<ChangeInContext>], judge: @escaping @Sendable (ChangeInContext) -> Judgement
    ) {
        self.description = description.about(.change)
        self.firing = firing
        self.holding = holding
        self.judge = judge
    }
}
