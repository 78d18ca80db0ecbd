import OGPModel

/// How a cell of OGP's exports is cleaned before it is compared or kept.
enum CellText {
    /// The text without white space at its edges, no-break and zero-width spaces included.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isEdge($0) }),
            let last = scalars.lastIndex(where: { !isEdge($0) })
        else { return "" }
        if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
        return String(scalars[first...last])
    }

    /// The text as it is kept: `<br/>` in any spelling becomes a line break, character references are decoded, edges are
    /// trimmed. No other markup is touched.
    static func kept(_ text: String) -> String {
        let trimmed = trimmed(text)
        guard trimmed.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return trimmed
        }
        return Self.trimmed(CellMarkup.decoded(trimmed))
    }

    /// The text as labels are compared: lower case, single spaces, no list letter such as "a. " in front.
    static func folded(_ text: String) -> String {
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
        let letters = Array(folded.utf8.prefix(3))
        let isListed =
            letters.count == 3 && (0x61...0x7A).contains(letters[0]) && letters[1] == 0x2E && letters[2] == 0x20
        return isListed ? String(folded.dropFirst(3)) : folded
    }

    /// The kind of missing that a cell's trimmed text codes; `nil` for a real text.
    static func missing(_ trimmed: String) -> Missing? {
        guard trimmed.utf8.count <= 3 else { return nil }
        switch trimmed.uppercased() {
        case "": return .blank
        case "NR": return .notReviewed
        case "ND": return .notCollected
        case "NA", "N/A": return .notApplicable
        default: return nil
        }
    }

    /// Whether a cell says that the plan itself is silent.
    static func isSilence(_ trimmed: String) -> Bool {
        ["none specified", "not specified", "unclear", "none", "-", "–"].contains(folded(trimmed))
    }

    /// Whether a cell holds the error of a spreadsheet program.
    static func isSpreadsheetError(_ trimmed: String) -> Bool {
        trimmed.hasPrefix("#")
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
