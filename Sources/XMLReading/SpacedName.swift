/// A tag that reads like an element name with spaces in it: words without an equals sign or a double quote.
struct SpacedName {
    /// The words.
    let text: String

    /// Looks at a tag that begins with `<`; `nil` where it does not read so.
    init?(_ tag: String) {
        guard tag.hasPrefix("<"), !tag.hasPrefix("</") else { return nil }
        let marks: Set<Character> = ["<", ">", "\"", "="]
        let rest = tag.dropFirst()
        let end = rest.firstIndex(where: marks.contains) ?? rest.endIndex
        if end < rest.endIndex && (rest[end] == "=" || rest[end] == "\"") { return nil }
        var words = rest[..<end]
        while let last = words.last, last.isWhitespace || last == "/" { words.removeLast() }
        guard words.contains(where: \.isWhitespace), !words.contains(where: \.isNewline) else { return nil }
        text = String(words.prefix(80))
    }

    /// What is the matter.
    var message: String {
        "The tag <\(text)> reads like an element name with a space in it (CKAN issue 3474), or like an attribute without a "
            + "value."
    }
}
