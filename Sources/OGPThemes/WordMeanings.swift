import OGPCatalogues

/// What words mean, looked up once for each word.
struct WordMeanings {
    private let words: ThemeWords
    /// Phrases by their first word.
    private var whole: [String: [ThemePhrase]] = [:]
    /// Phrases by their first word, of which any ending may follow.
    private var open: [String: [ThemePhrase]] = [:]
    /// The lengths of those words in bytes.
    private let lengths: [Int]
    private var known: [String: WordMeaning] = [:]

    /// Words that are remembered at most; a text in another script than the phrases must not fill the memory.
    private static let mostKnown = 1 << 18

    init(_ words: ThemeWords, _ phrases: [ThemePhrases]) {
        self.words = words
        let places = Dictionary(uniqueKeysWithValues: words.themes.enumerated().map { ($0.element.id, $0.offset) })
        var whole: [String: [ThemePhrase]] = [:]
        var open: [String: [ThemePhrase]] = [:]
        for theme in phrases {
            guard let place = places[theme.id] else { continue }
            for (list, isCue) in [(theme.phrases, false), (theme.cues, true)] {
                for phrase in list.compactMap({ ThemePhrase($0, theme: place, isCue: isCue) }) {
                    if phrase.words[0].isOpen {
                        open[phrase.words[0].text, default: []].append(phrase)
                    } else {
                        whole[phrase.words[0].text, default: []].append(phrase)
                    }
                }
            }
        }
        self.whole = whole
        self.open = open
        lengths = Set(open.keys.map(\.utf8.count)).sorted()
    }

    mutating func meaning(of word: String) -> WordMeaning {
        if let meaning = known[word] { return meaning }
        let meaning = WordMeaning(stem: stem(of: word), phrases: phrases(of: word))
        if known.count < Self.mostKnown { known[word] = meaning }
        return meaning
    }

    private func stem(of word: String) -> Int? {
        let letters = word.unicodeScalars
        guard letters.count >= words.shortestWord, !word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return words.stems[String(letters.prefix(words.stemLength))]
    }

    private func phrases(of word: String) -> [ThemePhrase] {
        var phrases = whole[word] ?? []
        let bytes = word.utf8
        for length in lengths where length <= bytes.count {
            if let beginning = String(bytes.prefix(length)) { phrases += open[beginning] ?? [] }
        }
        return phrases
    }
}
