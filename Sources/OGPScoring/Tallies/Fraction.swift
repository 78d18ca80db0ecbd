/// An exact share, kept as two counts.
public struct Fraction: Sendable, Hashable {
    /// How many count.
    public let numerator: Int
    /// Out of how many; never zero.
    public let denominator: Int

    /// A share; `nil` of nothing.
    public init?(_ numerator: Int, of denominator: Int) {
        guard denominator > 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }
}
