/// Some phrases by their first word.
struct PhraseSet: Sendable {
    private let byFirstWord: [String: [[String]]]

    init(_ phrases: [[String]]) {
        byFirstWord = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
    }

    /// How many words the longest phrase has that begins at a place of a text and ends before another, with nothing
    /// that divides its words; zero where none does.
    func length(at place: Int, in text: [TextWord], before end: Int? = nil) -> Int {
        let end = end ?? text.count
        guard let phrases = byFirstWord[text[place].text] else { return 0 }
        let fitting = phrases.filter { phrase in
            place + phrase.count <= end
                && phrase.indices.dropFirst().allSatisfy {
                    text[place + $0].text == phrase[$0] && text[place + $0].breakBefore == .none
                }
        }
        return fitting.map(\.count).max() ?? 0
    }
}
