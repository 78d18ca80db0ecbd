import OGPModel

/// A date as an element of StratML states it.
struct StratMLDate: Hashable {
    /// The text; empty where nothing is stated.
    var text = ""
    /// The day, where the text is one in the form that StratML prescribes.
    var day: CivilDate?

    /// Nothing stated.
    init() {}

    /// The date of a text. A time zone behind the day is allowed, as in `xs:date`, and does not move it.
    init(_ text: String) {
        self.text = text
        day = Self.day(text.utf8Span.span)
    }

    /// Whether anything is stated.
    var isStated: Bool { !text.isEmpty }

    private static func day(_ bytes: Span<UInt8>) -> CivilDate? {
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        guard bytes.count == 10 || isZone(bytes) else { return nil }
        guard let year = number(bytes, 0, 4), let month = number(bytes, 5, 7), let day = number(bytes, 8, 10) else {
            return nil
        }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var number = 0
        for index in start..<end {
            let digit = Int(bytes[index]) - 0x30
            guard (0...9).contains(digit) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// Whether a time zone stands behind the day: `Z` or `+hh:mm`.
    private static func isZone(_ bytes: Span<UInt8>) -> Bool {
        if bytes.count == 11 { return bytes[10] == UInt8(ascii: "Z") }
        guard bytes.count == 16, bytes[10] == UInt8(ascii: "+") || bytes[10] == UInt8(ascii: "-") else { return false }
        return bytes[13] == UInt8(ascii: ":") && number(bytes, 11, 13) != nil && number(bytes, 14, 16) != nil
    }
}
