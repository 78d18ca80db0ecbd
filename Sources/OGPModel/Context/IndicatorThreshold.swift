/// The values of an indicator that record a problem: a sign of comparison and a value, such as `>= 3`, `< 50` or `= yes`.
///
/// Without a sign nothing is assumed about which side is the problem.
public struct IndicatorThreshold: Sendable, Hashable {
    private enum Sign: String, CaseIterable {
        case atLeast = ">="
        case atMost = "<="
        case more = ">"
        case less = "<"
        case equal = "="
    }

    private let sign: Sign
    private let value: String

    /// Reads a threshold; `nil` where it has no sign or no value.
    public init?(_ text: String) {
        let text = text.filter { !$0.isWhitespace }
        guard let sign = Sign.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
        value = String(text.dropFirst(sign.rawValue.count))
        if value.isEmpty { return nil }
        self.sign = sign
    }

    /// Whether a value lies on the side of the problem; `nil` where it cannot be compared, such as a word with a number.
    public func isBeyond(_ text: String) -> Bool? {
        let text = text.filter { !$0.isWhitespace }
        if text.isEmpty { return nil }
        guard let number = Double(text), let limit = Double(value), number.isFinite, limit.isFinite else {
            return sign == .equal ? FoldedText(text) == FoldedText(value) : nil
        }
        return switch sign {
        case .atLeast: number >= limit
        case .atMost: number <= limit
        case .more: number > limit
        case .less: number < limit
        case .equal: number == limit
        }
    }
}
