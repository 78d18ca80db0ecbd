/// The words of one language that stand beside a term without being one.
struct StatusGrammar: Sendable {
    /// The language, as a BCP 47 tag.
    var language: String
    /// Words that turn a term around: "not".
    var negations: Set<String> = []
    /// Words that take something away from a term, or put it in the future: "partly", "almost", "expected".
    var degrees: Set<String> = []
    /// Words without weight: "the", "is", "status".
    var ignorable: Set<String> = []
    /// Names of colours, which may stand beside a term and never say anything alone.
    var colours: Set<String> = []
    /// Endings that stand for one another, longest first, each with the one that stands for its group.
    var endings: [(ending: [Character], base: [Character])] = []

    /// Whether words only name colours, as in "dark green".
    func isColours(_ words: [Substring]) -> Bool {
        colours.contains(words.joined(separator: " ")) || words.allSatisfy { colours.contains(String($0)) }
    }

    /// Whether a word beside a term has no weight.
    func isWithoutWeight(_ word: String) -> Bool { ignorable.contains(word) || colours.contains(word) }

    /// Letters that a word keeps at least before its ending.
    private static let shortestStem = 4

    /// A folded text with the ending of each word replaced by the base of its group; `nil` for a language without endings.
    func stem(_ words: [Substring]) -> String? {
        if endings.isEmpty { return nil }
        return words.map(stem).joined(separator: " ")
    }

    private func stem(_ word: Substring) -> String {
        let letters = Array(word)
        for (ending, base) in endings {
            let kept = letters.count - ending.count
            if kept >= Self.shortestStem, letters[kept...].elementsEqual(ending) {
                return String(letters[..<kept] + base)
            }
        }
        return String(word)
    }
}
