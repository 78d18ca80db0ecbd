/// A rule that judges one item of a plan's process record.
public struct ProcessRule: Sendable {
    /// What the rule says of itself.
    public let description: RuleDescription
    /// Examples that fire it.
    public let firing: [RuleExample<ProcessInContext>]
    /// Examples that do not.
    public let holding: [RuleExample<ProcessInContext>]
    /// Judges an item.
    public let judge: @Sendable (ProcessInContext) -> Judgement

    /// A rule on process records.
    public init(
        _ description: RuleDescription, firing: [RuleExample<ProcessInContext>],
        holding: [RuleExample<ProcessInContext>], judge: @escaping @Sendable (ProcessInContext) -> Judgement
    ) {
        self.description = description.about(.process)
        self.firing = firing
        self.holding = holding
        self.judge = judge
    }
}
