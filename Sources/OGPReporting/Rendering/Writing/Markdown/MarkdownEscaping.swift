/// Makes any text safe to stand in GitHub-flavoured Markdown as text: it cannot become markup, a link of its own, a table
/// cell boundary or a new block.
enum MarkdownEscaping {
    /// Where a text stands in its block.
    enum Place {
        /// At the start of a block, where `#`, `-`, `+`, `=` or a number with a full stop would open a heading or a list.
        case blockStart
        /// At the start of a cell or heading, where leading space is dropped.
        case cellStart
        /// After something else on the same line.
        case inside
    }

    /// Appends a text on one line. White space, line ends included, becomes single spaces.
    static func append(_ text: String, at place: Place, to buffer: inout OutputBuffer) {
        let span = text.utf8Span.span
        var index = 0
        var hasContent = false
        var isSpacePending = false
        var isInFirstNumber = place == .blockStart
        while index < span.count {
            let byte = span[index]
            if isSpace(byte) {
                isSpacePending = true
                isInFirstNumber = isInFirstNumber && !hasContent
                index += 1
                continue
            }
            if isSpacePending, hasContent || place == .inside { buffer.append(0x20) }
            isSpacePending = false
            if HiddenCharacter.mayStart(with: byte), let hidden = HiddenCharacter.character(at: index, in: span) {
                buffer.append(UInt8(ascii: "\\"))
                HiddenCharacter.appendLabel(of: hidden.scalar, to: &buffer)
                index += hidden.length
            } else {
                let endsWord = index + 1 == span.count || isSpace(span[index + 1])
                let opensBlock =
                    hasContent
                    ? isInFirstNumber && endsWord && isListMark(byte) : place == .blockStart && isBlockStart(byte)
                append(byte, isEscaped: opensBlock, to: &buffer)
                index += 1
            }
            isInFirstNumber = isInFirstNumber && (0x30...0x39).contains(byte)
            hasContent = true
        }
        if isSpacePending, place == .inside || hasContent { buffer.append(0x20) }
    }

    /// Appends a code span on one line, with a fence longer than any run of backticks inside; pipes are escaped for tables.
    static func appendCode(_ text: String, to buffer: inout OutputBuffer) {
        let line = oneLine(HiddenCharacter.shown(in: text))
        var longest = 0
        var run = 0
        for byte in line.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let padding = longest > 0 || line.isEmpty ? " " : ""
        buffer.append(fence + padding)
        for byte in line.utf8 {
            if byte == UInt8(ascii: "|") { buffer.append(UInt8(ascii: "\\")) }
            buffer.append(byte)
        }
        buffer.append(padding + fence)
    }

    /// The text with white space, line ends included, as single spaces, none at the ends.
    static func oneLine(_ text: String) -> String {
        text.utf8.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private static func append(_ byte: UInt8, isEscaped: Bool, to buffer: inout OutputBuffer) {
        switch byte {
        case UInt8(ascii: "<"): buffer.append("&lt;")
        case UInt8(ascii: ">"): buffer.append("&gt;")
        case UInt8(ascii: "&"): buffer.append("&amp;")
        default:
            if isEscaped || isMarkup(byte) { buffer.append(UInt8(ascii: "\\")) }
            buffer.append(byte)
        }
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    private static func isBlockStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): true
        default: false
        }
    }

    private static func isListMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") }
}
