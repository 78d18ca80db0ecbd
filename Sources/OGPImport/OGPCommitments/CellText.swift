import OGPModel

/// How a cell of OGP's exports is cleaned before it is compared or kept.
enum CellText {
    /// The text without white space at its edges, no-break and zero-width spaces included.
    static func trimmed(_ text: String) -> String {
        if isTrimmed(text.utf8Span.span) { return text }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isEdge($0) }),
            let last = scalars.lastIndex(where: { !isEdge($0) })
        else { return "" }
        if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
        return String(scalars[first...last])
    }

    /// The trimmed text of a cell that somebody filled in, without the apostrophe by which a spreadsheet keeps it from being run.
    static func filledIn(_ text: String) -> String {
        let trimmed = trimmed(text)
        guard trimmed.first == "'", let next = trimmed.dropFirst().first, "=+-@'".contains(next) else { return trimmed }
        return String(trimmed.dropFirst())
    }

    /// The text as it is kept: `<br/>` in any spelling becomes a line break, character references are decoded, edges are
    /// trimmed. No other markup is touched.
    static func kept(_ text: String) -> String {
        let trimmed = trimmed(text)
        return holdsMarkup(trimmed.utf8Span.span) ? Self.trimmed(CellMarkup.decoded(trimmed)) : trimmed
    }

    /// Whether a text obviously has no white space at its edges: it is empty, or begins and ends with visible ASCII.
    private static func isTrimmed(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 0 else { return true }
        let (first, last) = (bytes[0], bytes[bytes.count - 1])
        return first > 0x20 && first < 0x7F && last > 0x20 && last < 0x7F
    }

    private static func holdsMarkup(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: "&") {
            return true
        }
        return false
    }

    /// The text as labels are compared: lower case, single spaces, no list letter such as "a. " in front.
    static func folded(_ text: String) -> String {
        foldedASCII(text.utf8Span.span) ?? foldedScalars(text)
    }

    /// The folded text where it is plain ASCII.
    private static func foldedASCII(_ text: Span<UInt8>) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.count)
        var pendingSpace = false
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x80 { return nil }
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                pendingSpace = !folded.isEmpty
                continue
            }
            if pendingSpace { folded.append(0x20) }
            pendingSpace = false
            folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return String(decoding: folded.dropFirst(isListed(folded.prefix(3)) ? 3 : 0), as: UTF8.self)
    }

    private static func foldedScalars(_ text: String) -> String {
        var folded = ""
        var pendingSpace = false
        for scalar in trimmed(text).unicodeScalars {
            if isEdge(scalar) {
                pendingSpace = !folded.isEmpty
                continue
            }
            if pendingSpace { folded += " " }
            pendingSpace = false
            folded += scalar.properties.lowercaseMapping
        }
        return isListed(Array(folded.utf8.prefix(3))[...]) ? String(folded.dropFirst(3)) : folded
    }

    /// Whether a folded text begins with a list letter such as "a. ".
    private static func isListed(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.count == 3 && (0x61...0x7A).contains(letters[0]) && letters[1] == 0x2E && letters[2] == 0x20
    }

    /// The kind of missing that a cell's trimmed text codes; `nil` for a real text.
    static func missing(_ trimmed: String) -> Missing? {
        let bytes = trimmed.utf8Span.span
        if bytes.count == 0 { return .blank }
        guard bytes.count <= 3, bytes[0] | 0x20 == UInt8(ascii: "n") else { return nil }
        switch trimmed.uppercased() {
        case "NR": return .notReviewed
        case "ND": return .notCollected
        case "NA", "N/A": return .notApplicable
        default: return nil
        }
    }

    /// Whether a cell says that the plan itself is silent.
    static func isSilence(_ trimmed: String) -> Bool {
        // Only a few letters can begin such a text; a list letter such as "a. " has a point behind it.
        let bytes = trimmed.utf8Span.span
        guard bytes.count > 0 else { return false }
        let isListed = bytes.count > 2 && bytes[1] == UInt8(ascii: ".")
        switch bytes[0] | 0x20 {
        case UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "-"), 0xE2: break
        default: if !isListed { return false }
        }
        return ["none specified", "not specified", "unclear", "none", "-", "–"].contains(folded(trimmed))
    }

    /// Whether a cell holds the error of a spreadsheet program.
    static func isSpreadsheetError(_ trimmed: String) -> Bool {
        trimmed.utf8.first == UInt8(ascii: "#")
            && ["#NAME?", "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"].contains(trimmed.uppercased())
    }

    private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }
}
