public import OGPModel

/// Which themes are accepted for commitments beside those that their tags mean: by decisions of persons, and, where the caller
/// says so, whatever is offered from the text.
public struct ThemeAcceptance: Sendable {
    /// The decisions by commitment and theme.
    private let decisions: [CommitmentID: [String: ThemeDecision]]
    /// Suggests themes; `nil` where suggestions are not accepted.
    private var suggester: ThemeSuggester?

    /// An acceptance.
    ///
    /// - Parameters:
    ///   - decisions: The decisions; the last one counts where there are several on one commitment and theme.
    ///   - suggester: Suggests themes, of which those that are offered are accepted; `nil` for none.
    public init(decisions: [ThemeDecision] = [], accepting suggester: ThemeSuggester? = nil) {
        var answers: [CommitmentID: [String: ThemeDecision]] = [:]
        for decision in decisions { answers[decision.commitment, default: [:]][decision.theme] = decision }
        self.decisions = answers
        self.suggester = suggester
    }

    /// Whether it needs the texts of commitments.
    public var readsTexts: Bool { suggester != nil }

    /// The commitments that decisions speak of, in the order of their ids.
    public var decided: [CommitmentID] { decisions.keys.sorted() }

    /// The themes that a decision rejects for a commitment although its tags mean them, in order; the tags stand.
    ///
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - tagged: The themes that its tags mean.
    /// - Returns: The ids of the themes.
    public func overruled(for commitment: CommitmentID, tagged: [String]) -> [String] {
        (decisions[commitment] ?? [:]).filter { $0.value.answer == .reject && tagged.contains($0.key) }.keys.sorted()
    }

    /// The themes accepted for a commitment, each once, decisions first. A rejected theme is never accepted from the text.
    ///
    /// - Parameters:
    ///   - commitment: The commitment with its texts.
    ///   - tagged: The themes that its tags mean; they need no acceptance and are left out.
    /// - Returns: The themes, decisions first.
    public mutating func themes(for commitment: Commitment, tagged: [String]) -> [AcceptedTheme] {
        let answers = decisions[commitment.id] ?? [:]
        var accepted = answers.values.filter { $0.answer == .accept && !tagged.contains($0.theme) }
            .sorted { $0.theme < $1.theme }
            .map { AcceptedTheme(theme: $0.theme, basis: .decision, person: $0.person) }
        let offered = suggester?.suggestions(for: commitment).filter(\.tier.isOffered) ?? []
        for suggestion in offered where answers[suggestion.theme] == nil && !tagged.contains(suggestion.theme) {
            accepted.append(AcceptedTheme(theme: suggestion.theme, basis: .suggestion))
        }
        return accepted
    }
}
