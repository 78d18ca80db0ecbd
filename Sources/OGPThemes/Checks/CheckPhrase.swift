import OGPModel

/// A phrase that is looked for, by whole folded words.
struct CheckPhrase: Sendable, Hashable {
    /// What asks for it.
    enum Owner: Sendable, Hashable {
        /// A check, for what it looks for.
        case check(String)
        /// An instrument, by its names.
        case instrument(String)
        /// A check, for whether it applies.
        case trigger(String)
        /// A check, for whether the text speaks of the thing at all.
        case subject(String)
        /// A check, for what its phrases do not mean.
        case otherSense(String)
    }

    /// The words.
    let words: [String]
    /// What divides each from the one before.
    let breaks: [TextBreak]
    /// What asks for it.
    let owner: Owner
    /// The BCP 47 code of its language; `nil` where it is a name in any.
    let language: String?

    init?(_ phrase: String, owner: Owner, language: String?) {
        let found = TextWords(phrase).words
        if found.isEmpty { return nil }
        words = found.map(\.text)
        breaks = [.none] + found.dropFirst().map(\.breakBefore)
        self.owner = owner
        self.language = language
    }

    /// Whether the phrase stands at a place of a text: no word is part of a heading, and nothing divides its words that
    /// does not divide them in the phrase too.
    func stands(at place: Int, in text: [TextWord]) -> Bool {
        guard place + words.count <= text.count else { return false }
        for index in words.indices {
            let word = text[place + index]
            if word.isHeading || word.text != words[index] { return false }
            if index > 0, word.breakBefore > breaks[index] { return false }
        }
        return true
    }
}
