public import OGPModel

/// A level of the spectrum of public influence, with what it means.
public struct InfluenceLevel: Sendable, Hashable {
    /// The level.
    public let level: PublicInfluence
    /// Its label.
    public let title: String
    /// What it means, in this project's words.
    public let text: String
    /// What it rests on.
    public let basis: RuleBasis
}
