import OGPModel

/// Reads a share of the work from a cell.
enum MappedPercent {
    /// What a cell says.
    enum Reading: Equatable {
        case share(Percentage)
        /// A number below nothing or above the whole.
        case outOfRange
        /// More than one number.
        case several
        /// A number without a sign, where the mapping does not say what the whole is.
        case noWhole
        /// No number, or one among other words.
        case noNumber
    }

    /// Reads a cell.
    ///
    /// - Parameters:
    ///   - text: The cell.
    ///   - whole: What the whole work is: 1 or 100; `nil` where only the sign `%` tells. A sign in the cell wins.
    /// - Returns: The share, or why there is none.
    static func read(_ text: String, whole: Int?) -> Reading {
        var numbers: [[Character]] = []
        var isInNumber = false
        var hasSign = false
        var hasWords = false
        for character in text {
            if character.wholeNumberValue != nil || (isInNumber && MappedNumber.isMark(character)) {
                if !isInNumber { numbers.append([]) }
                numbers[numbers.count - 1].append(character)
                isInNumber = true
                continue
            }
            isInNumber = false
            if "%٪％".contains(character) {
                hasSign = true
            } else if "-−–".contains(character) {
                if numbers.isEmpty { return isOneNumber(text) ? .outOfRange : .several }
                hasWords = true
            } else if !character.isWhitespace {
                hasWords = true
            }
        }
        if numbers.count > 1 { return .several }
        guard let digits = numbers.first, !hasWords else { return .noNumber }
        guard hasSign || whole != nil else { return .noWhole }
        let places = hasSign || whole == 100 ? 2 : 4
        let share = MappedNumber.scaled(digits, places: places).flatMap(Percentage.init(hundredths:))
        return share.map { .share($0) } ?? .outOfRange
    }

    /// Whether a text that begins with a minus has one number only.
    private static func isOneNumber(_ text: String) -> Bool {
        let digits = text.split { $0.wholeNumberValue == nil && !MappedNumber.isMark($0) }
        return digits.count(where: { $0.contains { $0.wholeNumberValue != nil } }) == 1
    }
}
