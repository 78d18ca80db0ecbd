import OGPScoring

/// A count out of a total, in words: counts first, percentages only where there are enough cases.
///
/// A percentage is printed only when the total is ten or more, as a whole number, rounded half up.
public struct CountPhrase: Sendable, Hashable {
    /// The smallest total for which a percentage is printed.
    public static let smallestTotalForPercentage = 10

    /// How many.
    public let count: Int
    /// Out of how many.
    public let total: Int

    /// A count out of a total; neither is negative.
    public init(_ count: Int, of total: Int) {
        precondition(count >= 0 && total >= 0, "a count out of a total is never negative")
        self.count = count
        self.total = total
    }

    /// Only the counts: `5 of 8`.
    public var text: String { Self.grouped(count) + " of " + Self.grouped(total) }

    /// The whole percentage, or `nil` where the total is below ten.
    public var wholePercent: Int? {
        total < Self.smallestTotalForPercentage ? nil : ExactRate(count, of: total).wholePercent
    }

    /// The counts, and the percentage where there is one: `12 of 20 (60%)`, `5 of 8`.
    public var textWithPercentage: String {
        guard let wholePercent else { return text }
        return text + " (" + String(wholePercent) + "%)"
    }

    /// The counts with a noun: `1 of 1 commitment`, `5 of 8 commitments`.
    public func text(_ noun: CountedNoun) -> String { text + " " + noun.form(for: total) }

    /// A whole number with commas between thousands: `1,204`.
    public static func grouped(_ number: Int) -> String { number.grouped }
}
