/// An at-sign in a text, in one of its spellings.
struct AtSign {
    /// How an at-sign is written.
    enum Spelling {
        /// `@`, `＠`, `%40`, `&#64;`, and `©`, as which scanned plans misread it.
        case plain
        /// `[at]`, `(arroba)`, `{@}`.
        case bracketed
        /// `AT` between spaces; only together with `DOT`.
        case capitals
    }

    let range: Range<Int>
    let spelling: Spelling

    /// Whether spaces may stand between the sign and its neighbours.
    let allowsSpaces: Bool

    private static let words = ["at", "arrobase", "arroba", "arobase", "arobas", "@"]
    private static let codes = ["%40", "&#64;", "&#x40;", "&commat;"]

    /// The sign that starts at an index, if one does.
    init?(at index: Int, in text: ContactText) {
        switch text[index] {
        case UInt8(ascii: "@"): self.init(index..<index + 1, .plain, allowsSpaces: true)
        case 0xEF:
            guard text[index + 1] == 0xBC, text[index + 2] == 0xA0 else { return nil }
            self.init(index..<index + 3, .plain, allowsSpaces: true)
        case 0xC2:
            if text[index + 1] != 0xA9 { return nil }
            self.init(index..<index + 2, .plain, allowsSpaces: false)
        case UInt8(ascii: "%"), UInt8(ascii: "&"):
            guard let code = Self.codes.first(where: { text.holds($0, at: index) }) else { return nil }
            self.init(index..<index + code.utf8.count, .plain, allowsSpaces: false)
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"):
            let start = text.skippingSpaces(from: index + 1)
            guard let word = Self.words.first(where: { text.holds($0, at: start) }) else { return nil }
            let end = text.skippingSpaces(from: start + word.utf8.count)
            if !"])}>".utf8.contains(text[end]) { return nil }
            self.init(index..<end + 1, .bracketed, allowsSpaces: true)
        case UInt8(ascii: "A"):
            let isWord = text[index - 1] == 0x20 && text[index + 1] == UInt8(ascii: "T") && text[index + 2] == 0x20
            if !isWord { return nil }
            self.init(index..<index + 2, .capitals, allowsSpaces: true)
        default: return nil
        }
    }

    private init(_ range: Range<Int>, _ spelling: Spelling, allowsSpaces: Bool) {
        self.range = range
        self.spelling = spelling
        self.allowsSpaces = allowsSpaces
    }
}
