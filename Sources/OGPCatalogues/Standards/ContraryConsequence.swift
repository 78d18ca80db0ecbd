/// What follows when plans are contrary to process.
public struct ContraryConsequence: Sendable, Hashable {
    /// The id.
    public let id: String
    /// What it says, in this project's words.
    public let text: String
    /// What it rests on.
    public let basis: RuleBasis
}
