/// A sum of fractions that is exact in any order and grouping: numerators by their denominator, brought together only at the
/// end.
public struct ExactSum: Sendable, Hashable {
    private var numerators: [Int: Int128] = [:]
    /// How many fractions were added.
    public private(set) var count = 0

    /// Nothing.
    public init() {}

    /// Adds a fraction; its denominator is one or more.
    public mutating func add(_ numerator: Int128, over denominator: Int) {
        precondition(denominator > 0, "a fraction has a denominator of one or more")
        numerators[denominator, default: 0] += numerator
        count += 1
    }

    /// Adds another sum.
    public static func += (left: inout ExactSum, right: ExactSum) {
        left.numerators.merge(right.numerators, uniquingKeysWith: +)
        left.count += right.count
    }

    /// The sum of both, over a number of things and a unit, in lowest terms; `nil` over nothing.
    ///
    /// Where the exact fraction does not fit into whole numbers of 63 bits it is cut off at a billionth.
    ///
    /// - Parameters:
    ///   - number: Over how many things the sum is spread.
    ///   - unit: How many parts make one.
    /// - Returns: The mean.
    public func mean(of number: Int, unit: Int) -> Fraction? {
        guard number > 0 else { return nil }
        return exact(number, unit) ?? cutOff(number, unit)
    }

    private func exact(_ number: Int, _ unit: Int) -> Fraction? {
        var (numerator, denominator) = (Int128(0), Int128(1))
        for (own, sum) in numerators.sorted(by: { $0.key < $1.key }) {
            let shared = Self.divisor(denominator, Int128(own))
            let (left, isLeftTooLarge) = numerator.multipliedReportingOverflow(by: Int128(own) / shared)
            let (right, isRightTooLarge) = sum.multipliedReportingOverflow(by: denominator / shared)
            let (both, isSumTooLarge) = left.addingReportingOverflow(right)
            let (common, isCommonTooLarge) = denominator.multipliedReportingOverflow(by: Int128(own) / shared)
            if isLeftTooLarge || isRightTooLarge || isSumTooLarge || isCommonTooLarge { return nil }
            (numerator, denominator) = (both, common)
        }
        let (whole, isTooLarge) = denominator.multipliedReportingOverflow(by: Int128(number) * Int128(unit))
        return isTooLarge ? nil : Self.reduced(numerator, whole)
    }

    private func cutOff(_ number: Int, _ unit: Int) -> Fraction? {
        let scale: Int128 = 1_000_000_000
        let sum = numerators.reduce(Int128(0)) { $0 + $1.value * scale / Int128($1.key) }
        return Self.reduced(sum / Int128(number), scale * Int128(unit))
    }

    private static func reduced(_ numerator: Int128, _ denominator: Int128) -> Fraction? {
        let shared = divisor(numerator, denominator)
        guard let top = Int(exactly: numerator / shared), let bottom = Int(exactly: denominator / shared) else {
            return nil
        }
        return Fraction(top, of: bottom)
    }

    /// The greatest number that divides both; of nothing and a number it is that number.
    static func divisor(_ first: Int128, _ second: Int128) -> Int128 {
        var (first, second) = (first, second)
        while second != 0 { (first, second) = (second, first % second) }
        return first
    }
}
