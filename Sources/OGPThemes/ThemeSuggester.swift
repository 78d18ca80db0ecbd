public import OGPCatalogues
public import OGPModel

/// Finds the themes that a commitment's text speaks of.
///
/// Each theme has one linear model: words of the title and the text, and phrases and cues found in them, add to a sum or take
/// away from it. The sum is made of whole numbers, so that the order of adding never matters. What the source's tags say has
/// no part in it, only which list of tags the source has: how freely tags are given differs between the lists.
public struct ThemeSuggester: Sendable {
    /// The words and their weights.
    public let words: ThemeWords
    private var meanings: WordMeanings
    /// For each stem the themes it counts for and how much.
    private let weights: [[(theme: Int, weight: Int)]]
    /// For each list of tags and theme the places of the themes that are its parts.
    private let parts: [String: [[Int]]]

    /// The suggester with the words that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ThemeSuggester {
        ThemeSuggester(words: try .bundled(), phrases: try ThemePhrases.bundled())
    }

    /// A suggester with words of the caller's own.
    public init(words: ThemeWords, phrases: [ThemePhrases]) {
        self.words = words
        meanings = WordMeanings(words, phrases)
        var weights = [[(theme: Int, weight: Int)]](repeating: [], count: words.stems.count)
        for (place, theme) in words.themes.enumerated() {
            for stem in theme.stems { weights[stem.stem].append((place, stem.weight)) }
        }
        self.weights = weights
        let places = Dictionary(uniqueKeysWithValues: words.themes.enumerated().map { ($0.element.id, $0.offset) })
        var parts: [String: [[Int]]] = [:]
        for vocabulary in Set(words.themes.flatMap(\.vocabularies.keys)) {
            parts[vocabulary] = words.themes.map { theme in
                theme.vocabularies[vocabulary]?.parts.compactMap { places[$0] } ?? []
            }
        }
        self.parts = parts
    }

    /// The themes that a commitment's text speaks of, the highest score first, equal scores in the order of the catalogue.
    public mutating func suggestions(for commitment: Commitment) -> [ThemeSuggestion] {
        let judgement = judgement(of: commitment)
        let found = words.themes.indices.compactMap { theme in
            judgement.tier(of: theme).map { (theme: theme, tier: $0) }
        }
        return found.sorted { (-judgement.logits[$0.theme], $0.theme) < (-judgement.logits[$1.theme], $1.theme) }
            .map { theme, tier in
                ThemeSuggestion(
                    theme: words.themes[theme].id, tier: tier, score: words.score(of: judgement.logits[theme]),
                    words: judgement.reasons(for: theme))
            }
    }

    /// What speaks for and against each theme.
    mutating func judgement(of commitment: Commitment) -> ThemeJudgement {
        let text = CommitmentText(commitment, textWords: words.textWords)
        let count = TextCount(text, words, &meanings)
        let source = commitment.policyAreas.vocabulary
        let vocabulary = words.alike[source] ?? source
        return ThemeJudgement(
            words: words, weights: weights, text: text, count: count,
            vocabulary: parts[vocabulary] == nil ? nil : vocabulary, parts: parts[vocabulary] ?? [])
    }
}

extension ThemeWords {
    /// The score of a logit, in thousandths: a straight line between the points of the curve.
    func score(of logit: Int) -> Int {
        guard let first = scores.first, let last = scores.last else { return 0 }
        guard logit > first.logit else { return first.score }
        guard logit < last.logit, let above = scores.firstIndex(where: { $0.logit > logit }) else { return last.score }
        let low = scores[above - 1]
        let high = scores[above]
        return low.score + (high.score - low.score) * (logit - low.logit) / (high.logit - low.logit)
    }
}
