/// Line-break tags and character references left over in cells.
enum CellMarkup {
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "\u{2013}",
        "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
        "bull": "\u{2022}", "hellip": "\u{2026}",
    ]

    /// The text with `<br>` tags as line breaks and character references as characters. What is neither stays.
    static func decoded(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            result += rest[..<mark]
            rest = rest[mark...]
            if let (end, replacement) = rest.first == "<" ? lineBreak(rest) : reference(rest) {
                result += replacement
                rest = rest[end...]
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }

    private static func lineBreak(_ text: Substring) -> (end: String.Index, replacement: String)? {
        guard let close = text.prefix(8).firstIndex(of: ">") else { return nil }
        let name = text[text.index(after: text.startIndex)..<close].lowercased().filter { $0 != " " && $0 != "/" }
        return name == "br" ? (text.index(after: close), "\n") : nil
    }

    private static func reference(_ text: Substring) -> (end: String.Index, replacement: String)? {
        guard let close = text.prefix(12).firstIndex(of: ";") else { return nil }
        let name = text[text.index(after: text.startIndex)..<close]
        let end = text.index(after: close)
        if let scalar = named[String(name)] { return (end, String(scalar)) }
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
            let scalar = Unicode.Scalar(value), value >= 0x20 || value == 0x0A
        else { return nil }
        return (end, String(scalar))
    }
}
