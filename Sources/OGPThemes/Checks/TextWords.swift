import OGPModel

/// The words of a text in order, folded as ``FoldedText`` folds them, with their places and what divides them.
struct TextWords: Sendable {
    /// The words.
    private(set) var words: [TextWord] = []

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var pending = TextBreak.line
        var place = 0
        for word in FoldedText.words(in: text) {
            pass(scalars, place..<word.start, &pending)
            words.append(TextWord(text: word.text, start: word.start, end: word.end, breakBefore: pending))
            pending = .none
            place = word.end
        }
        pass(scalars, place..<scalars.count, &pending)
    }

    /// Takes what stands between two words: what divides them, and the sign that is read as a word.
    private mutating func pass(_ scalars: [Unicode.Scalar], _ places: Range<Int>, _ pending: inout TextBreak) {
        for place in places {
            if scalars[place] == "&" {
                words.append(TextWord(text: "and", start: place, end: place + 1, breakBefore: pending))
                pending = .none
            } else {
                pending = max(pending, Self.breaking(scalars[place], before: scalars[(place + 1)...]))
            }
        }
    }

    /// Marks the headings: whole parts between commas, signs of a sentence's end and lines that are one of some
    /// phrases.
    mutating func markHeadings(_ headings: [Set<String>]) {
        var first = 0
        while first < words.count {
            var end = first + 1
            while end < words.count, words[end].breakBefore == .none { end += 1 }
            let part = words[first..<end].map(\.text).joined(separator: " ")
            if headings.contains(where: { $0.contains(part) }) {
                for index in first..<end { words[index].isHeading = true }
            }
            first = end
        }
    }

    /// What a sign between words divides. A full stop before a small letter or a digit is that of an abbreviation.
    private static func breaking(_ scalar: Unicode.Scalar, before rest: ArraySlice<Unicode.Scalar>) -> TextBreak {
        switch scalar {
        case "\n", "\r", "\u{2028}", "\u{2029}": return .line
        case ";", "!", "?", "\u{2022}", "\u{00BF}", "\u{00A1}": return .clause
        case ",": return .comma
        case ".", ":":
            guard let next = rest.first else { return .clause }
            if !next.properties.isWhitespace { return .none }
            guard scalar == ".", let letter = rest.first(where: { !$0.properties.isWhitespace }) else { return .clause }
            return letter.properties.isLowercase || letter.properties.numericType != nil ? .none : .clause
        default: return .none
        }
    }
}
