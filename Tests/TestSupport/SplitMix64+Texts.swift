extension SplitMix64 {
    /// A whole number from a range.
    public mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True or false.
    public mutating func flag() -> Bool { Bool.random(using: &self) }

    /// One of the elements; the list is not empty.
    public mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(in: 0...elements.count - 1)]
    }

    /// A text of up to so many pieces, made of letters of several scripts and of everything that writers have to escape.
    public mutating func hostileText(upTo length: Int = 24) -> String {
        var text = ""
        for _ in 0..<number(in: 0...length) { text += pick(Self.pieces) }
        return text
    }

    private static let pieces: [String] = [
        "a", "Z", "7", " ", "  ", "\n", "\r\n", "\r", "\t", ",", ";", "|", "\"", "'", "\\", "/", "<", ">", "&", "&amp;",
        "`",
        "#", "-", "*", "_", "[", "]", "(", ")", "=", "+", "@", "$", "~", "{", "}", "<script>", "]]>", "--", "\0",
        "\u{1}",
        "\u{1B}[31m", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}", "é", "e\u{301}", "ñ", "ж",
        "日本",
        "العربية", "👩‍👩‍👧", "🇧🇴", "\u{FFFD}", "\u{10FFFF}", "open data",
    ]
}
