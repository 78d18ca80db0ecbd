import OGPCatalogues
import OGPModel

extension ThemeJudgement {
    /// How many words are given as reasons.
    static let mostReasons = 5

    /// A place that speaks for a theme, and how much.
    private struct Reason {
        let share: Int
        let field: Int
        let word: Int
        let length: Int

        var key: (Int, Int, Int) { (-share, field, word) }

        func overlaps(_ other: Reason) -> Bool {
            field == other.field && word < other.word + other.length && other.word < word + length
        }
    }

    /// The words that speak for a theme most, the strongest first, each where it stands first, none inside another.
    func reasons(for theme: Int) -> [SuggestedWord] {
        var chosen: [Reason] = []
        for reason in (finds(for: theme) + stems(for: theme)).sorted(by: { $0.key < $1.key }) {
            if chosen.count == Self.mostReasons { break }
            if !chosen.contains(where: reason.overlaps) { chosen.append(reason) }
        }
        return chosen.map { reason in
            let field = text.fields[reason.field]
            let first = field.words[reason.word]
            let last = field.words[reason.word + reason.length - 1]
            return SuggestedWord(text: field.text(from: first, to: last), field: field.name, offset: first.start)
        }
    }

    /// The stems that speak for a theme.
    private func stems(for theme: Int) -> [Reason] {
        count.places.compactMap { stem, place in
            let share = share(of: stem, for: theme)
            return share > 0 ? Reason(share: share, field: place.field, word: place.word, length: 1) : nil
        }
    }

    /// The phrases and cues that speak for it, those with the same words together: finds of one kind share what they add.
    private func finds(for theme: Int) -> [Reason] {
        let parts = Set(parts.isEmpty ? [] : parts[theme])
        var reasons: [[String]: Reason] = [:]
        for find in count.finds where find.theme == theme || parts.contains(find.theme) {
            let share = share(of: find, for: theme)
            if share <= 0 { continue }
            let key = words(of: find)
            let known = reasons[key]
            reasons[key] = Reason(
                share: share + (known?.share ?? 0), field: known?.field ?? find.field, word: known?.word ?? find.word,
                length: find.length)
        }
        return Array(reasons.values)
    }

    private func words(of find: TextFind) -> [String] {
        text.fields[find.field].words[find.word..<find.word + find.length].map(\.text)
    }

    private func share(of find: TextFind, for theme: Int) -> Int {
        let inTitle = text.fields[find.field].isTitle
        let kinds = words.themes[theme].kinds
        let weight: Int
        let finds: Int
        if find.theme == theme {
            finds = hits[theme, isCue: find.isCue, inTitle: inTitle]
            weight =
                find.isCue
                ? (inTitle ? kinds.cueInTitle : kinds.cueInText)
                : (inTitle ? kinds.phraseInTitle : kinds.phraseInText)
        } else {
            finds = hits.together(parts[theme], inTitle: inTitle)
            weight = inTitle ? kinds.partInTitle : kinds.partInText
        }
        return weight * counted(finds) / 1_000 / max(1, finds)
    }
}
