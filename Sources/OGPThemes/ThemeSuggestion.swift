/// A theme that the text of a commitment speaks of, with the words that say so.
public struct ThemeSuggestion: Sendable, Hashable {
    /// The theme's id.
    public let theme: String
    /// How far it can be trusted.
    public let tier: SuggestionTier
    /// The share of commitments with as much speaking for the theme that OGP has tagged so, in thousandths.
    public let score: Int
    /// The words that speak for it most, the strongest first.
    public let words: [SuggestedWord]
}
