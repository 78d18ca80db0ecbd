/// A share of the work done as a source states it, exact to a hundredth of a percent. It is never turned into a word for a status,
/// and no word into it.
public struct Percentage: Sendable, Hashable, Comparable {
    /// The share in hundredths of a percent, from 0 to 10,000.
    public let hundredths: Int

    /// A share.
    ///
    /// - Parameter hundredths: The share in hundredths of a percent; `nil` results outside 0 to 10,000.
    public init?(hundredths: Int) {
        guard (0...10_000).contains(hundredths) else { return nil }
        self.hundredths = hundredths
    }

    private init(certain hundredths: Int) { self.hundredths = hundredths }

    /// The share in percent as a decimal number, such as `33.5`.
    public var words: String { DecimalText.text(hundredths, places: 2) }

    /// Nothing done.
    public static let none = Percentage(certain: 0)
    /// All done.
    public static let all = Percentage(certain: 10_000)

    /// Whether the first share is smaller.
    public static func < (first: Percentage, second: Percentage) -> Bool { first.hundredths < second.hundredths }
}
