import OGPCatalogues

/// What the value of a target or an actual is. Values are texts; only plain numbers are read as numbers.
enum IATIValue: Equatable {
    /// There is none.
    case none
    /// A placeholder such as `N/A`.
    case placeholder
    /// A plain decimal number, with an exponent or not.
    case number(Double)
    /// Digits with a comma, which may be a decimal mark or stand between thousands.
    case ambiguousComma
    /// Anything else.
    case words

    init(_ text: String, words: StatusWords) {
        if text.isEmpty {
            self = .none
        } else if CellText.missing(text) != nil || words.isPlaceholder(text) {
            self = .placeholder
        } else if let number = Self.number(text) {
            self = .number(number)
        } else {
            let digits = text.filter { $0 != "," && $0 != "." && $0 != "-" }
            let isComma = text.contains(",") && !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
            self = isComma ? .ambiguousComma : .words
        }
    }

    /// The number, where it is one.
    var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    /// Digits with at most one point, a sign and an exponent; nothing else that Swift would read as a number.
    private static func number(_ text: String) -> Double? {
        guard let first = text.utf8.first(where: { $0 != 0x2B && $0 != 0x2D }), (0x30...0x39).contains(first) else {
            return nil
        }
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        guard isPlain, let number = Double(text), number.isFinite else { return nil }
        return number
    }
}
