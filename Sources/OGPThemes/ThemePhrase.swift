import OGPCatalogues
import OGPModel

/// A phrase or cue of a theme in the form in which texts are searched for it.
struct ThemePhrase {
    /// One word of a phrase.
    struct Word {
        let text: String
        /// Whether any ending may follow.
        let isOpen: Bool

        func matches(_ word: String) -> Bool { isOpen ? word.hasPrefix(text) : word == text }
    }

    /// The place of the theme in the list of themes.
    let theme: Int
    /// Whether it only points to the theme.
    let isCue: Bool
    let words: [Word]

    /// A phrase; `nil` where nothing is left of it after folding.
    init?(_ phrase: String, theme: Int, isCue: Bool) {
        var words: [Word] = []
        for part in phrase.split(separator: " ") {
            let folded = FoldedText(String(part)).words
            for (place, word) in folded.enumerated() {
                words.append(Word(text: String(word), isOpen: part.hasSuffix("*") && place == folded.count - 1))
            }
        }
        if words.isEmpty { return nil }
        self.theme = theme
        self.isCue = isCue
        self.words = words
    }

    /// Whether the phrase stands in a text from the given word on, of which its first word is known to match.
    func continues(in text: [FoldedWord], at place: Int) -> Bool {
        guard place + words.count <= text.count else { return false }
        for step in 1..<max(1, words.count) where !words[step].matches(text[place + step].text) { return false }
        return true
    }
}
