public import OGPModel
public import OGPThemes

/// The themes that one commitment's text speaks of, as `ogp.suggestions.v1` writes them.
public struct SuggestionRow: Sendable, Hashable {
    /// The commitment's id.
    public let id: CommitmentID
    /// Its plan.
    public let plan: ActionPlanID?
    /// Its title.
    public let title: String
    /// The themes that its source's own tags mean.
    public let tagged: [String]
    /// What its text speaks of, the highest score first.
    public let suggestions: [ThemeSuggestion]

    /// A row of a commitment.
    ///
    /// - Parameters:
    ///   - commitment: The commitment as it may be written.
    ///   - tagged: The themes that its source's own tags mean.
    ///   - suggestions: What its text speaks of.
    public init(_ commitment: Commitment, tagged: [String], suggestions: [ThemeSuggestion]) {
        id = commitment.id
        plan = commitment.plan
        title = commitment.title
        self.tagged = tagged
        self.suggestions = suggestions
    }
}
