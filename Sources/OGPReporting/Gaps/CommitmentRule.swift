/// A rule that judges one commitment at a time.
public struct CommitmentRule: Sendable {
    /// What the rule says of itself.
    public let description: RuleDescription
    /// Examples that fire it.
    public let firing: [RuleExample<CommitmentInContext>]
    /// Examples that do not.
    public let holding: [RuleExample<CommitmentInContext>]
    /// Judges a commitment.
    public let judge: @Sendable (CommitmentInContext) -> Judgement

    /// A rule on commitments.
    public init(
        _ description: RuleDescription, firing: [RuleExample<CommitmentInContext>],
        holding: [RuleExample<CommitmentInContext>],
        judge: @escaping @Sendable (CommitmentInContext) -> Judgement
    ) {
        self.description = description
        self.firing = firing
        self.holding = holding
        self.judge = judge
    }
}
