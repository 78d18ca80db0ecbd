import OGPModel

/// The words of a text in order, folded as ``FoldedText`` folds them, with their places and what divides them.
struct TextWords: Sendable {
    /// The words.
    private(set) var words: [TextWord] = []

    init(_ text: String) {
        var piece = String.UnicodeScalarView()
        var start = 0
        var pending = TextBreak.line
        let scalars = Array(text.unicodeScalars)
        for (offset, scalar) in scalars.enumerated() {
            if Self.isPartOfAWord(scalar) {
                if piece.isEmpty { start = offset }
                piece.append(scalar)
                continue
            }
            take(&piece, start, offset, &pending)
            if scalar == "&" {
                words.append(TextWord(text: "and", start: offset, end: offset + 1, breakBefore: pending))
                pending = .none
            } else {
                pending = max(pending, Self.breaking(scalar, before: scalars[(offset + 1)...]))
            }
        }
        take(&piece, start, scalars.count, &pending)
    }

    private mutating func take(
        _ piece: inout String.UnicodeScalarView, _ start: Int, _ end: Int, _ pending: inout TextBreak
    ) {
        if piece.isEmpty { return }
        for word in FoldedText(String(piece)).words {
            words.append(TextWord(text: String(word), start: start, end: end, breakBefore: pending))
            pending = .none
        }
        piece.removeAll(keepingCapacity: true)
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

    private static func isPartOfAWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: return true
        case 0x00...0x7F: return false
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return true
        default: break
        }
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
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
