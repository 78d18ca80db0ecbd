/// Prints nodes as markup: always the same bytes for the same nodes, everything from outside escaped.
enum HTMLPrinter {
    static func append(_ node: HTMLNode, to buffer: inout OutputBuffer) {
        switch node {
        case .text(let text): appendText(text, to: &buffer)
        case .group(let nodes): for node in nodes { append(node, to: &buffer) }
        case .element(let element): append(element, to: &buffer)
        }
    }

    private static func append(_ element: HTMLElement, to buffer: inout OutputBuffer) {
        let name = element.name
        buffer.append(UInt8(ascii: "<"))
        buffer.append(name.rawValue)
        for attribute in element.attributes {
            buffer.append(UInt8(ascii: " "))
            buffer.append(attribute.name)
            buffer.append("=\"")
            appendText(attribute.value, to: &buffer)
            buffer.append(UInt8(ascii: "\""))
        }
        buffer.append(UInt8(ascii: ">"))
        if !name.isVoid {
            if name.startsLine { buffer.append(0x0A) }
            for child in element.children { append(child, to: &buffer) }
            buffer.append("</")
            buffer.append(name.rawValue)
            buffer.append(UInt8(ascii: ">"))
        }
        if name.endsLine { buffer.append(0x0A) }
    }

    /// Appends a text with `< > & " '` escaped, hidden characters shown, and line ends as LF.
    static func appendText(_ text: String, to buffer: inout OutputBuffer) {
        let span = text.utf8Span.span
        if span.count <= 128, buffer.appendPlain(span, after: nil, isSpecial: isSpecial) { return }
        var start = 0
        var index = 0
        while index < span.count {
            let byte = span[index]
            guard isSpecial(byte) else {
                index += 1
                continue
            }
            let length = lengthOfReplaced(at: index, in: span)
            if length == 0 {
                index += 1
                continue
            }
            buffer.append(span, start..<index)
            appendReplacement(at: index, in: span, to: &buffer)
            index += length
            start = index
        }
        if start == 0 { buffer.append(text) } else { buffer.append(span, start..<span.count) }
    }

    /// The bytes below 64 that may need replacing: control characters apart from tab and line feed, and `" & ' < >`.
    private static let specialBelow64: UInt64 = 0xFFFF_F9FF | 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        if byte < 64 { return specialBelow64 & (1 << UInt64(byte)) != 0 }
        return byte >= 0x7F && HiddenCharacter.mayStart(with: byte)
    }

    private static func lengthOfReplaced(at index: Int, in span: Span<UInt8>) -> Int {
        switch span[index] {
        case 0x0D, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): 1
        default: HiddenCharacter.character(at: index, in: span)?.length ?? 0
        }
    }

    private static func appendReplacement(at index: Int, in span: Span<UInt8>, to buffer: inout OutputBuffer) {
        switch span[index] {
        case UInt8(ascii: "<"): buffer.append("&lt;")
        case UInt8(ascii: ">"): buffer.append("&gt;")
        case UInt8(ascii: "&"): buffer.append("&amp;")
        case UInt8(ascii: "\""): buffer.append("&quot;")
        case UInt8(ascii: "'"): buffer.append("&#39;")
        case 0x0D:
            let isFollowedByLineFeed = index + 1 < span.count && span[index + 1] == 0x0A
            if !isFollowedByLineFeed { buffer.append(0x0A) }
        default:
            guard let hidden = HiddenCharacter.character(at: index, in: span) else { return }
            HiddenCharacter.appendLabel(of: hidden.scalar, to: &buffer)
        }
    }
}
