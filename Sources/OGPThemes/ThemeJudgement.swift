import OGPCatalogues
import OGPModel

/// What speaks for and against each theme in one commitment, in thousandths of a logit.
struct ThemeJudgement {
    let words: ThemeWords
    let text: CommitmentText
    let count: TextCount
    let hits: HitCounts
    /// The source's list of tags, where its habits are known.
    let vocabulary: String?
    /// For each theme the places of those that are its parts in this list of tags.
    let parts: [[Int]]
    /// The length by which stems are divided, so that long texts say no more than short ones.
    let norm: Int
    /// The sum for each theme.
    private(set) var logits: [Int]
    private let weights: [[(theme: Int, weight: Int)]]

    init(
        words: ThemeWords, weights: [[(theme: Int, weight: Int)]], text: CommitmentText, count: TextCount,
        vocabulary: String?, parts: [[Int]]
    ) {
        self.words = words
        self.text = text
        self.count = count
        self.vocabulary = vocabulary
        self.parts = parts
        self.weights = weights
        hits = HitCounts(count, text, themes: words.themes.count)
        var sums = [Int](repeating: 0, count: words.themes.count)
        var squares = 0
        for (stem, occurrences) in count.stems {
            let weight = 1_000 + words.logarithm(ofOneMoreThan: occurrences - 1)
            squares += weight * weight
            for entry in weights[stem] { sums[entry.theme] += entry.weight * weight }
        }
        norm = max(1, Int(Double(squares).squareRoot().rounded(.down)))
        logits = sums
        for (place, theme) in words.themes.enumerated() {
            let habit = vocabulary.flatMap { theme.vocabularies[$0]?.bias } ?? 0
            logits[place] = sums[place] / norm + theme.bias + habit + fromHits(place) / 1_000
        }
    }

    /// What finds of phrases and cues add, in millionths.
    private func fromHits(_ theme: Int) -> Int {
        let kinds = words.themes[theme].kinds
        let parts = parts.isEmpty ? [] : parts[theme]
        return kinds.phraseInTitle * counted(hits[theme, isCue: false, inTitle: true])
            + kinds.phraseInText * counted(hits[theme, isCue: false, inTitle: false])
            + kinds.cueInTitle * counted(hits[theme, isCue: true, inTitle: true])
            + kinds.cueInText * counted(hits[theme, isCue: true, inTitle: false])
            + kinds.partInTitle * counted(hits.together(parts, inTitle: true))
            + kinds.partInText * counted(hits.together(parts, inTitle: false))
    }

    /// How much so many finds count, in thousandths.
    func counted(_ finds: Int) -> Int { words.logarithm(ofOneMoreThan: finds) }

    /// What one stem adds to a theme.
    func share(of stem: Int, for theme: Int) -> Int {
        guard let weight = weights[stem].first(where: { $0.theme == theme })?.weight else { return 0 }
        return weight * (1_000 + words.logarithm(ofOneMoreThan: (count.stems[stem] ?? 1) - 1)) / norm
    }

    /// The tier of a theme; `nil` where too little speaks for it.
    func tier(of theme: Int) -> SuggestionTier? {
        let logit = logits[theme]
        let tiers = words.tiers(for: vocabulary)
        if logit >= tiers.strong, isMeasured(theme) { return .strong }
        if logit >= tiers.suggested || isNamedOutright(theme) { return .suggested }
        return logit >= tiers.mentioned || hits.namesTheme(theme) ? .mentioned : nil
    }

    /// Whether the title names a theme of which too few tagged commitments were known to learn from.
    private func isNamedOutright(_ theme: Int) -> Bool {
        let isLearned = isMeasured(theme) && words.themes[theme].learnedFrom >= words.fewExamples
        return !isLearned && hits[theme, isCue: false, inTitle: true] > 0
    }

    /// Whether suggestions of the theme could be held against tags of the source's list, or of any where it has no list.
    private func isMeasured(_ theme: Int) -> Bool {
        let vocabularies = words.themes[theme].vocabularies
        guard let vocabulary else { return !vocabularies.isEmpty }
        return vocabularies[vocabulary] != nil
    }
}
