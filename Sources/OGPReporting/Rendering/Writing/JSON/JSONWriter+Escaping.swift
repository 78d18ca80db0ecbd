extension JSONWriter {
    /// Appends a text in quotes. `"`, `\` and control characters are escaped, everything else, U+2028 and U+2029 included,
    /// stays as it is (RFC 8259, section 7).
    mutating func appendQuoted(_ text: String) {
        let span = text.utf8Span.span
        if span.count <= 64, buffer.appendPlainQuoted(span, afterComma: false, beforeColon: false) { return }
        buffer.append(UInt8(ascii: "\""))
        var start = 0
        for index in span.indices where Self.needsEscape(span[index]) {
            buffer.append(span, start..<index)
            appendEscape(of: span[index])
            start = index + 1
        }
        if start == 0 { buffer.append(text) } else { buffer.append(span, start..<span.count) }
        buffer.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func appendEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): buffer.append("\\\"")
        case UInt8(ascii: "\\"): buffer.append("\\\\")
        case 0x0A: buffer.append("\\n")
        case 0x0D: buffer.append("\\r")
        case 0x09: buffer.append("\\t")
        default:
            buffer.append("\\u00")
            buffer.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let low = byte & 0x0F
            buffer.append(low < 10 ? 48 + low : 87 + low)
        }
    }
}
