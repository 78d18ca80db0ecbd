/// Cuts the text of a date into numbers, words and marks; words are folded to lower case without accents.
///
/// Catalogue and cells are cut by the same rules, so that a phrase of the one is found in the other.
struct DateLexer {
    /// The folded bytes of the word read last.
    private(set) var folded: [UInt8] = []
    private var position = 0
    private var isGlued = false

    /// A piece before its word is looked up.
    struct Piece {
        let kind: DateToken.Kind
        let value: Int
        let digits: Int
        let isGlued: Bool
    }

    /// Reads the next piece, or nothing at the end.
    mutating func next(in text: Span<UInt8>) -> Piece? {
        while let scalar = scalar(in: text) {
            if Self.isSpace(scalar.value) {
                position += scalar.length
                isGlued = false
                continue
            }
            defer { isGlued = true }
            let glued = isGlued
            if (0x30...0x39).contains(scalar.value) {
                let number = number(in: text)
                return Piece(kind: .number, value: number.value, digits: number.digits, isGlued: glued)
            }
            if Self.isLetter(scalar.value) {
                word(in: text)
                return Piece(kind: .word, value: -1, digits: 0, isGlued: glued)
            }
            position += scalar.length
            return Piece(kind: .mark, value: Self.mark(scalar.value), digits: 0, isGlued: glued)
        }
        return nil
    }

    private mutating func number(in text: Span<UInt8>) -> (value: Int, digits: Int) {
        var value = 0
        var digits = 0
        while position < text.count, (0x30...0x39).contains(text[position]) {
            value = min(value * 10 + Int(text[position] - 0x30), 999_999_999)
            digits += 1
            position += 1
        }
        return (value, digits)
    }

    private mutating func word(in text: Span<UInt8>) {
        folded.removeAll(keepingCapacity: true)
        while let scalar = scalar(in: text), Self.isLetter(scalar.value) || Self.isCombining(scalar.value) {
            position += scalar.length
            Self.fold(scalar.value, into: &folded)
        }
        guard position < text.count, text[position] == 0x3A, folded == Self.http || folded == Self.https else { return }
        // A web address is one word, so that its digits are not taken for a date.
        while let scalar = scalar(in: text), !Self.isSpace(scalar.value), scalar.value != 0x29 {
            position += scalar.length
        }
    }

    private static let http = Array("http".utf8)
    private static let https = Array("https".utf8)

    /// Decodes one scalar; a byte that is not UTF-8 counts as U+FFFD of one byte.
    private func scalar(in text: Span<UInt8>) -> (value: UInt32, length: Int)? {
        guard position < text.count else { return nil }
        let first = text[position]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, position + length <= text.count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in position + 1..<position + length {
            guard text[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(text[index] & 0x3F)
        }
        return (value, length)
    }
}
