/// The escapes of plan files: `\u{0}` for a character by its number, `\u{}` for nothing, `\\` for a backslash, `\;` for a
/// semicolon that parts no entries.
enum PlanEscape {
    /// The text without escapes; `nil` where a backslash begins none.
    static func plain(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var result = String.UnicodeScalarView()
        var rest = Substring(text).unicodeScalars
        while let scalar = rest.popFirst() {
            if scalar != "\\" {
                result.append(scalar)
                continue
            }
            guard let kind = rest.popFirst() else { return nil }
            switch kind {
            case "\\", ";": result.append(kind)
            case "u":
                guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
                let digits = String(rest[..<end])
                rest = rest[rest.index(after: end)...]
                if digits.isEmpty { continue }
                guard digits.utf8.count <= 6, let number = UInt32(digits, radix: 16),
                    let character = Unicode.Scalar(number)
                else { return nil }
                result.append(character)
            default: return nil
            }
        }
        return String(result)
    }

    /// The entries of a list that one cell holds; `nil` for an entry whose escapes mean nothing.
    static func entries(_ cell: String) -> [(text: String, plain: String?)] {
        var parts: [String.UnicodeScalarView] = [.init()]
        var isEscaped = false
        for scalar in cell.unicodeScalars {
            if scalar == ";", !isEscaped {
                parts.append(.init())
                continue
            }
            isEscaped = scalar == "\\" && !isEscaped
            parts[parts.count - 1].append(scalar)
        }
        return parts.map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }.map { ($0, plain($0)) }
    }
}
