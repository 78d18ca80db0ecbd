import OGPModel

extension StatusWords {
    /// Longer cells are sentences and hold no single term.
    private static let mostWords = 24
    /// Codes before a label have at most this many letters and digits.
    private static let longestCode = 4

    /// The reading of a code with its label, or of the same in several languages; `nil` where the text is neither.
    func readingOfParts(_ text: String) -> StatusReading? {
        for (mark, mayFollowCode) in Self.marks {
            let parts = text.split(separator: mark)
            if parts.count > 1, let terms = terms(ofParts: parts, mayFollowCode: mayFollowCode), !terms.isEmpty {
                return reading(text, terms, .parts)
            }
        }
        return nil
    }

    /// What parts a text, and whether a code may stand before it.
    private static let marks = [
        (":", true), (" - ", true), (" – ", true), (" — ", true), ("/", false), ("|", false), ("\n", false),
        (";", false),
    ]

    /// The terms that the parts of a text are; `nil` where one of them is none, unless it is a code before the others.
    private func terms(ofParts parts: [Substring], mayFollowCode: Bool) -> [StatusTerm]? {
        var found: [StatusTerm] = []
        for (index, part) in parts.enumerated() {
            let key = StatusKey(String(part))
            if let terms = term(key).map({ [$0] }) ?? inflected(key.words) {
                found.append(contentsOf: terms)
            } else if isColours(key.words) {
                continue
            } else if index > 0 || !mayFollowCode || !Self.isCode(part) || isWeighty(key.text) {
                return nil
            }
        }
        return found
    }

    /// Whether words only name colours.
    func isColours(_ words: [Substring]) -> Bool {
        !words.isEmpty && grammars.contains { $0.isColours(words) }
    }

    private static func isCode(_ part: Substring) -> Bool {
        let letters = part.filter { !$0.isWhitespace }
        return !letters.isEmpty && letters.count <= longestCode
            && letters.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
    }

    /// Whether a word turns a term around or takes something away from it.
    func isWeighty(_ word: String) -> Bool {
        grammars.contains { $0.negations.contains(word) || $0.degrees.contains(word) }
    }

    /// Whether a run of words is too slight to be a term among others: a word of negation or degree, a short code.
    private func isSlight(_ run: [Substring]) -> Bool {
        guard run.count == 1, let word = run.first else { return false }
        return isWeighty(String(word)) || (word.utf8.count < 3)
    }

    /// The reading of a text that holds one term among words without weight.
    func readingOfPhrase(_ text: String, _ words: [Substring]) -> StatusReading {
        guard words.count <= Self.mostWords else { return StatusReading(unread: text, .unknown) }
        var rest = words.map { Optional($0) }
        var found: [StatusTerm] = []
        while let (range, terms) = longestTerm(in: rest) {
            found.append(contentsOf: terms)
            for index in range { rest[index] = nil }
        }
        if found.isEmpty { return StatusReading(unread: text, .unknown) }
        let others = rest.compactMap { $0.map(String.init) }
        if others.contains(where: isWeighty) {
            let complete = StatusTerm.Meaning.status(.complete)
            return StatusReading(unread: text, .negated, rulesOutComplete: found.contains { $0.meaning == complete })
        }
        guard others.allSatisfy({ word in grammars.contains { $0.isWithoutWeight(word) } }) else {
            return StatusReading(unread: text, .unknown)
        }
        return reading(text, found, .phrase)
    }

    /// The longest run of words that is a term, the first of several; of equally many words the term with more letters.
    private func longestTerm(in words: [Substring?]) -> (Range<Int>, [StatusTerm])? {
        for length in stride(from: min(words.count, longestTerm), to: 0, by: -1) {
            for start in 0...(words.count - length) {
                let run = words[start..<start + length].compactMap(\.self)
                guard run.count == length, !isSlight(run) else { continue }
                if let terms = term(StatusKey(folded: run)).map({ [$0] }) ?? inflected(run) {
                    return (start..<start + length, terms)
                }
            }
        }
        return nil
    }
}
