/// Decimal numbers as tables write them: a comma or a point before the decimals, in any digits.
enum MappedNumber {
    /// Whether a character may stand between the digits of one number.
    static func isMark(_ character: Character) -> Bool { ".,٫".contains(character) }

    /// A number in units of its last kept decimal place, rounded; `nil` where it has two marks or too many digits.
    ///
    /// - Parameters:
    ///   - digits: Digits with at most one mark among them.
    ///   - places: How many decimals are kept.
    /// - Returns: The number, or `nil`.
    static func scaled(_ digits: some Sequence<Character>, places: Int) -> Int? {
        let digits = Array(digits)
        let marks = digits.indices.filter { digits[$0].wholeNumberValue == nil }
        let point = marks.first ?? digits.endIndex
        guard marks.count <= 1, point <= longestWhole else { return nil }
        var value = 0
        for digit in digits[..<point] { value = value * 10 + (digit.wholeNumberValue ?? 0) }
        let decimals = digits[min(point + 1, digits.endIndex)...].compactMap(\.wholeNumberValue)
        for place in 0..<places { value = value * 10 + (place < decimals.count ? decimals[place] : 0) }
        return decimals.count > places && decimals[places] >= 5 ? value + 1 : value
    }

    private static let longestWhole = 9

    /// The thousandths of a text that is one number, with or without the sign `%`; `nil` where it is none.
    static func thousandths(_ text: String) -> Int? {
        let digits = text.filter { !$0.isWhitespace && $0 != "%" }
        guard digits.contains(where: { $0.wholeNumberValue != nil }),
            digits.allSatisfy({ $0.wholeNumberValue != nil || isMark($0) })
        else { return nil }
        return scaled(digits, places: 3)
    }
}
