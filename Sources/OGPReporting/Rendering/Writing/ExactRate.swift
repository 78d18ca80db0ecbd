/// A share as the two whole numbers it was counted from, printed as a decimal by whole-number arithmetic only.
///
/// At most six decimal places, rounded half up, no trailing zeros: 5 of 8 is `0.625`, 2 of 3 is `0.666667`, 1 of 1 is `1`.
public struct ExactRate: Sendable, Hashable {
    /// What was counted, zero or more.
    public let numerator: Int
    /// Out of how many, one or more.
    public let denominator: Int

    /// A share of a count that is not empty. A share of nothing does not exist: use `init(_:ifAnyOf:)` where that can be.
    public init(_ numerator: Int, of denominator: Int) {
        precondition(numerator >= 0, "a rate counts things: its numerator is zero or more")
        precondition(denominator > 0, "a rate of nothing does not exist: its denominator is one or more")
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A share, or `nil` where nothing was counted.
    public init?(_ numerator: Int, ifAnyOf denominator: Int) {
        if denominator == 0 { return nil }
        self.init(numerator, of: denominator)
    }

    /// The decimal, for example `0.625`.
    public var decimal: String {
        var buffer = OutputBuffer()
        append(to: &buffer)
        return buffer.text
    }

    /// The whole percentage, rounded half up.
    public var wholePercent: Int {
        let (whole, part) = numerator.quotientAndRemainder(dividingBy: denominator)
        return whole * 100 + Self.roundedPart(part, of: denominator, units: 100)
    }

    /// Appends the decimal.
    func append(to buffer: inout OutputBuffer) {
        var (whole, part) = numerator.quotientAndRemainder(dividingBy: denominator)
        var millionths = Self.roundedPart(part, of: denominator, units: 1_000_000)
        if millionths == 1_000_000 {
            whole += 1
            millionths = 0
        }
        buffer.append(decimal: whole)
        if millionths == 0 { return }
        buffer.append(UInt8(ascii: "."))
        part = 100_000
        while millionths > 0 {
            buffer.append(48 + UInt8(millionths / part))
            millionths %= part
            part /= 10
        }
    }

    /// `part / denominator` in the given units, rounded half up; `part` is below `denominator`.
    private static func roundedPart(_ part: Int, of denominator: Int, units: Int) -> Int {
        let (quotient, remainder) = denominator.dividingFullWidth(part.multipliedFullWidth(by: units))
        return remainder >= denominator - remainder ? quotient + 1 : quotient
    }
}
