/// The values of an indicator that record a problem: a sign of comparison and a value, such as `>= 3`, `< 50` or `= yes`.
///
/// Without a sign nothing is assumed about which side is the problem.
public struct IndicatorThreshold: Sendable, Hashable {
    /// What a value says beside the threshold.
    public enum Outcome: Sendable, Hashable {
        /// It lies on the side of the problem.
        case beyond
        /// It does not.
        case within
        /// It cannot be held against the threshold; with the reason as a clause, and how to mend it as a sentence.
        case undecided(reason: String, mend: String)
    }

    private enum Sign: String, CaseIterable {
        case atLeast = ">="
        case atMost = "<="
        case more = ">"
        case less = "<"
        case equal = "="
    }

    private let sign: Sign
    private let value: String

    /// Other ways to write the signs.
    private static let spellings = [
        ("≥", ">="), ("⩾", ">="), ("=>", ">="), ("≤", "<="), ("⩽", "<="), ("=<", "<="), ("==", "="), ("＞", ">"),
        ("＜", "<"),
    ]

    /// Reads a threshold; `nil` where it has no sign or no value.
    public init?(_ text: String) {
        var text = text.filter { !$0.isWhitespace }
        if let (spelling, sign) = Self.spellings.first(where: { text.hasPrefix($0.0) }) {
            text = sign + text.dropFirst(spelling.count)
        }
        guard let sign = Sign.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
        value = String(text.dropFirst(sign.rawValue.count))
        if value.isEmpty { return nil }
        self.sign = sign
    }

    /// Whether a value lies on the side of the problem; `nil` where it cannot be compared, such as a word with a number.
    public func isBeyond(_ text: String) -> Bool? {
        switch outcome(of: text) {
        case .beyond: true
        case .within: false
        case .undecided: nil
        }
    }

    /// Holds a value against the threshold. A number that can be read in two ways is decided where both say the same.
    ///
    /// - Parameter text: The value, in the words of a table.
    /// - Returns: What it says, with the reason where it says nothing.
    public func outcome(of text: String) -> Outcome {
        if text.allSatisfy(\.isWhitespace) {
            return .undecided(reason: "the row has no value", mend: "Add the value.")
        }
        guard let number = MeasuredNumber(text), let limit = MeasuredNumber(value) else {
            if sign == .equal { return FoldedText(text) == FoldedText(value) ? .beyond : .within }
            let word = MeasuredNumber(text) == nil ? text : value
            return .undecided(
                reason: "\"\(word)\" is no number", mend: "Write digits alone, or \"= …\" to compare words.")
        }
        guard number.isPercent == limit.isPercent else {
            return .undecided(
                reason: "one of the two has a sign of per cent and the other has none",
                mend: "Write both with the sign, or both without.")
        }
        let answers = Set(number.values.flatMap { value in limit.values.map { holds(value, $0) } })
        if let answer = answers.first, answers.count == 1 { return answer ? .beyond : .within }
        let word = number.values.count > 1 ? text : value
        return .undecided(
            reason: "the comma of \"\(word)\" may stand between thousands or before decimals",
            mend: "Write thousands without a comma, and a point before decimals.")
    }

    private func holds(_ number: Double, _ limit: Double) -> Bool {
        switch sign {
        case .atLeast: number >= limit
        case .atMost: number <= limit
        case .more: number > limit
        case .less: number < limit
        case .equal: number == limit
        }
    }
}
