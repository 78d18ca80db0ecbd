/// How a text of StratML is cleaned.
///
/// Files are indented or stand on one line, so white space means nothing but a blank line, and `^` or `^^` is written
/// for the end of a paragraph.
enum StratMLText {
    /// The text on one line.
    static func line(_ text: String) -> String { cleaned(text, paragraphs: false) }

    /// The text with its paragraphs, parted by a blank line.
    static func paragraphs(_ text: String) -> String { cleaned(text, paragraphs: true) }

    /// Whether a text holds nothing but dots, dashes and other marks that fill a form.
    static func isFilling(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        if bytes.count > 0, isLetterOrDigit(bytes[0]) { return false }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x200B, 0xFEFF: continue
            case 0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x3F, 0x5F, 0x2010...0x2015, 0x2026: continue
            default: return false
            }
        }
        return true
    }

    /// Whether a text may hold a web address.
    static func mayHoldAddress(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        var index = 0
        while index + 6 < bytes.count {
            if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: "/") { return true }
            index += 1
        }
        return false
    }

    private static func cleaned(_ text: String, paragraphs: Bool) -> String {
        let span = text.utf8Span.span
        var (start, end) = (0, span.count)
        while start < end, isSpace(span[start]) { start += 1 }
        while start < end, isSpace(span[end - 1]) { end -= 1 }
        if isClean(span, from: start, to: end) {
            if end - start == span.count { return text }
            let first = text.utf8.index(text.startIndex, offsetBy: start)
            return String(text[first..<text.utf8.index(first, offsetBy: end - start)])
        }
        return joined(Array(CellText.trimmed(text).utf8), paragraphs: paragraphs)
    }

    /// The text with every gap in it as one space, or as a blank line where a paragraph ends.
    private static func joined(_ bytes: [UInt8], paragraphs: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard let gap = gap(bytes, at: index) else {
                result.append(bytes[index])
                index += 1
                continue
            }
            index = gap.end
            if result.isEmpty || index == bytes.count { continue }
            result += gap.isBreak && paragraphs ? [0x0A, 0x0A] : [0x20]
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a part of a text obviously needs no cleaning: visible ASCII at its edges, single spaces, no caret.
    private static func isClean(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
        if start == end { return true }
        var before: UInt8 = 0
        for index in start..<end {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x5E || (byte == 0x20 && before == 0x20) { return false }
            before = byte
        }
        return bytes[start] < 0x7F && before < 0x7F
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The white space and carets that begin at an index, and whether they end a paragraph.
    private static func gap(_ bytes: [UInt8], at start: Int) -> (end: Int, isBreak: Bool)? {
        var (index, carets, feeds) = (start, 0, 0)
        while index < bytes.count {
            switch bytes[index] {
            case 0x5E where !isExponent(bytes, index): carets += 1
            case 0x0A: feeds += 1
            case 0x20, 0x09, 0x0B...0x0D: break
            default: return index == start ? nil : (index, carets > 0 || feeds > 1)
            }
            index += 1
        }
        return index == start ? nil : (index, carets > 0 || feeds > 1)
    }

    /// Whether a caret stands in a formula, as in `10^6` or `x^(n+1)`.
    private static func isExponent(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        let (before, after) = (bytes[index - 1], bytes[index + 1])
        let isBase = isLetterOrDigit(before) || before == UInt8(ascii: ")")
        return isBase && ((0x30...0x39).contains(after) || "-+({".utf8.contains(after))
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
