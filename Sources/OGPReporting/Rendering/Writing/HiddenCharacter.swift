/// Characters in a source text that would act on the reader's screen instead of being read: control characters, escape
/// sequences, direction overrides, line separators, invisible tags.
///
/// Every writer for people shows them as a visible escape such as `[U+202E]`, so that a hostile cell can neither recolour a
/// terminal nor reorder a sentence. Tab, line feed and carriage return are not among them: each writer lays those out itself.
/// Left-to-right and right-to-left *marks* (U+200E, U+200F, U+061C) stay: Arabic and Hebrew texts need them and they
/// cannot reorder what follows.
enum HiddenCharacter {
    /// Whether a hidden character can start with this byte; a quick test for a scanner.
    static func mayStart(with byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == 0xF3
    }

    /// The hidden character that starts at an index, with its length in bytes; `nil` where an ordinary one starts.
    static func character(at index: Int, in text: Span<UInt8>) -> (scalar: UInt32, length: Int)? {
        let lead = text[index]
        switch lead {
        case 0x09, 0x0A, 0x0D: return nil
        case 0..<0x20, 0x7F: return (UInt32(lead), 1)
        case 0xC2:
            let scalar = UInt32(text[index + 1])
            return scalar < 0xA0 ? (scalar, 2) : nil
        case 0xE2, 0xEF:
            let scalar = UInt32(lead & 0x0F) << 12 | tail(text[index + 1]) << 6 | tail(text[index + 2])
            return isHidden(scalar) ? (scalar, 3) : nil
        case 0xF3:
            let high = tail(text[index + 1]) << 12 | tail(text[index + 2]) << 6
            let scalar = 0xC0000 | high | tail(text[index + 3])
            return (0xE0000...0xE007F).contains(scalar) ? (scalar, 4) : nil
        default: return nil
        }
    }

    /// Appends the visible escape, for example `[U+001B]`.
    static func appendLabel(of scalar: UInt32, to buffer: inout OutputBuffer) {
        let digits = String(scalar, radix: 16, uppercase: true)
        buffer.append("[U+")
        for _ in digits.utf8.count..<max(4, digits.utf8.count) { buffer.append(UInt8(ascii: "0")) }
        buffer.append(digits)
        buffer.append(UInt8(ascii: "]"))
    }

    /// The text with every hidden character shown, for writers that work on strings.
    static func shown(in text: String) -> String {
        let span = text.utf8Span.span
        var buffer = OutputBuffer()
        var start = 0
        var index = 0
        while index < span.count {
            guard mayStart(with: span[index]), let hidden = character(at: index, in: span) else {
                index += 1
                continue
            }
            buffer.append(span, start..<index)
            appendLabel(of: hidden.scalar, to: &buffer)
            index += hidden.length
            start = index
        }
        if start == 0 { return text }
        buffer.append(span, start..<span.count)
        return buffer.text
    }

    private static func tail(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

    private static func isHidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
