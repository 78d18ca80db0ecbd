/// A calendar day of the proleptic Gregorian calendar: a year, a month and a day, without time or zone.
///
/// Every value is a real day between 0001-01-01 and 9999-12-31. Days compare in calendar order.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Year, month and day in one number, so that comparing days is comparing numbers.
    private let packed: Int32

    /// The years a day may lie in.
    public static let years = 1...9999

    /// Makes the day, or nothing where the calendar has no such day (31 April, 29 February of a common year).
    ///
    /// - Parameters:
    ///   - year: The year, 1 to 9999.
    ///   - month: The month, 1 to 12.
    ///   - day: The day of the month, from 1.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1,
            day <= Self.dayCount(ofMonth: month, year: year)
        else { return nil }
        self.init(realYear: year, month: month, day: day)
    }

    /// Packs parts that are known to be a real day.
    init(realYear year: Int, month: Int, day: Int) {
        packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
    }

    /// Reads `yyyy-MM-dd`, exactly ten ASCII characters, or gives nothing.
    ///
    /// - Parameter iso: The text; neither spaces nor shorter forms are accepted.
    public init?(iso: some StringProtocol) {
        var parts = (year: 0, month: 0, day: 0)
        var index = 0
        for byte in iso.utf8 {
            let digit = Int(byte) - 0x30
            switch index {
            case 4, 7: guard byte == 0x2D else { return nil }
            case 0..<4: parts.year = parts.year * 10 + digit
            case 5, 6: parts.month = parts.month * 10 + digit
            case 8, 9: parts.day = parts.day * 10 + digit
            default: return nil
            }
            guard index == 4 || index == 7 || (0...9).contains(digit) else { return nil }
            index += 1
        }
        guard index == 10 else { return nil }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }

    /// The year, 1 to 9999.
    public var year: Int { Int(packed >> 9) }

    /// The month, 1 to 12.
    public var month: Int { Int(packed >> 5 & 0xF) }

    /// The day of the month, 1 to 31.
    public var day: Int { Int(packed & 0x1F) }

    /// The day as `yyyy-MM-dd`.
    public var description: String {
        var text = ""
        text.reserveCapacity(10)
        for (number, width) in [(year, 4), (month, 2), (day, 2)] {
            if !text.isEmpty { text.append("-") }
            let digits = String(number)
            for _ in digits.utf8.count..<width { text.append("0") }
            text.append(digits)
        }
        return text
    }

    /// Orders days as the calendar does.
    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.packed < right.packed }
}
