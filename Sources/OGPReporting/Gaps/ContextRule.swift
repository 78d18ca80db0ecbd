import OGPModel

/// A rule that judges what the context records of a member beside the member's plans.
public struct ContextRule: Sendable {
    /// What the rule says of itself.
    public let description: RuleDescription
    /// What it looks at.
    public let kind: ContextNeed.Kind
    /// Examples that fire it.
    public let firing: [RuleExample<NeedInContext>]
    /// Examples that do not.
    public let holding: [RuleExample<NeedInContext>]
    /// Judges a need.
    public let judge: @Sendable (NeedInContext) -> Judgement

    /// A rule on context.
    public init(
        _ description: RuleDescription, on kind: ContextNeed.Kind, firing: [RuleExample<NeedInContext>],
        holding: [RuleExample<NeedInContext>], judge: @escaping @Sendable (NeedInContext) -> Judgement
    ) {
        self.description = description.about(.context)
        self.kind = kind
        self.firing = firing
        self.holding = holding
        self.judge = judge
    }
}
