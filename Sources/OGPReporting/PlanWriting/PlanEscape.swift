/// How a plan file writes what its form cannot hold: `\u{0}` for a character by its number, `\\` for a backslash, and in
/// lists `\;` for a semicolon.
enum PlanEscape {
    /// Whether a text holds a character that XML cannot: most control characters, and two that are no characters.
    static func holdsForbidden(_ text: String) -> Bool {
        // The quick look over bytes lets through what the slower one over characters then decides.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return false }
        return text.unicodeScalars.contains(where: isForbidden)
    }

    /// Whether a text begins or ends with white space, which reading takes off unless it is told to leave it.
    static func hasWhiteEdges(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return isWhite(first) || isWhite(last)
    }

    /// Whether a text is read from a cell exactly as it is written there.
    static func isPlain(_ text: String) -> Bool { !holdsForbidden(text) && !hasWhiteEdges(text) }

    /// The text with escapes.
    ///
    /// - Parameters:
    ///   - text: The text; an empty one becomes `\u{}`.
    ///   - inList: Whether semicolons part entries.
    ///   - keepingEdges: Whether white space at the edges is escaped.
    /// - Returns: The text with escapes.
    static func escaped(_ text: String, inList: Bool = false, keepingEdges: Bool) -> String {
        if text.isEmpty { return "\\u{}" }
        let scalars = text.unicodeScalars
        var result = String.UnicodeScalarView()
        for index in scalars.indices {
            let scalar = scalars[index]
            let isEdge = index == scalars.startIndex || scalars.index(after: index) == scalars.endIndex
            if scalar == "\\" {
                result.append(contentsOf: "\\\\".unicodeScalars)
            } else if inList, scalar == ";" {
                result.append(contentsOf: "\\;".unicodeScalars)
            } else if isForbidden(scalar) || (keepingEdges && isEdge && isWhite(scalar)) {
                result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The entries of a list in one cell.
    static func joined(_ list: [String]) -> String {
        list.map { escaped($0, inList: true, keepingEdges: true) }.joined(separator: "; ")
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
        if (0x21...0x7E).contains(scalar.value) { return false }
        return scalar.properties.isWhitespace || scalar.value == 0x200B || scalar.value == 0xFEFF
    }
}
