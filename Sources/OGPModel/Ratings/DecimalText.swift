/// Whole numbers that count thousandths, hundredths or the like, as decimal numbers in text: 3350 hundredths are `33.5`.
public enum DecimalText {
    /// The number as text: a point where there is a fraction, and no zeros behind it.
    ///
    /// - Parameters:
    ///   - value: How many parts of the unit.
    ///   - places: Of how many digits behind the point the parts are: 2 for hundredths.
    /// - Returns: The decimal number.
    public static func text(_ value: Int, places: Int) -> String {
        var digits = String(value.magnitude)
        digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        var fraction = String(digits.suffix(places))
        while fraction.last == "0" { fraction.removeLast() }
        return (value < 0 ? "-" : "") + digits.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// The number that a text states.
    ///
    /// - Parameters:
    ///   - text: Digits, with a minus sign before them and a point and further digits behind them at most.
    ///   - places: How many digits may stand behind the point.
    /// - Returns: How many parts of the unit; `nil` where the text is no such number, or has more digits behind the point.
    public static func value(_ text: String, places: Int) -> Int? {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let halves = text.utf8.dropFirst(isNegative ? 1 : 0)
            .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = halves.count == 2 ? halves[1] : "".utf8[...]
        guard let whole = halves.first, !whole.isEmpty, fraction.count <= places, halves.count == 1 || !fraction.isEmpty
        else { return nil }
        var value = 0
        for byte in Array(whole) + fraction + [UInt8](repeating: UInt8(ascii: "0"), count: places - fraction.count) {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let digit = Int(byte - UInt8(ascii: "0"))
            let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            // Counted downwards, as the smallest number has no positive counterpart.
            let (next, isBeyond) = tenfold.subtractingReportingOverflow(digit)
            if isTooLarge || isBeyond { return nil }
            value = next
        }
        if isNegative { return value }
        return value == .min ? nil : -value
    }
}
