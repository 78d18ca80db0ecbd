/// A rule that judges the safeguards of a commitment: once for each question it asks about.
public struct SafeguardRule: Sendable {
    /// One judgement with the id of the question it speaks of, `nil` where it speaks of all together.
    public typealias Verdict = (question: String?, judgement: Judgement)

    /// What the rule says of itself.
    public let description: RuleDescription
    /// Whether it needs nothing but what the texts say, so that the questions for persons may be left out.
    public let asksOnlyTexts: Bool
    /// Examples that fire it.
    public let firing: [RuleExample<SafeguardsInContext>]
    /// Examples that do not.
    public let holding: [RuleExample<SafeguardsInContext>]
    /// Judges the safeguards of a commitment.
    public let judge: @Sendable (SafeguardsInContext) -> [Verdict]

    /// A rule on safeguards.
    public init(
        _ description: RuleDescription, asksOnlyTexts: Bool = false,
        firing: [RuleExample<SafeguardsInContext>], holding: [RuleExample<SafeguardsInContext>],
        judge: @escaping @Sendable (SafeguardsInContext) -> [Verdict]
    ) {
        self.description = description.about(.question)
        self.asksOnlyTexts = asksOnlyTexts
        self.firing = firing
        self.holding = holding
        self.judge = judge
    }
}
