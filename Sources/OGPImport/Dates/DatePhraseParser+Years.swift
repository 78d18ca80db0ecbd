import OGPCatalogues
import OGPModel

extension DatePhraseParser {
    /// Takes the year that belongs to the month, quarter or season just read; stays in place where there is none.
    ///
    /// Between them may stand a comma, a dash or slash, small words, "in" and words for a fiscal year.
    ///
    /// - Parameter allowsRange: Whether two years may follow, as in `winter 2024-25`; always so after "fiscal year".
    /// - Returns: The years, or nothing.
    mutating func takeYears(allowsRange: Bool) -> DateYears? {
        var next = index
        var isFiscal = false
        var isOther = false
        if isMark(next, "."), isMark(next + 1, ",") { next += 1 }
        if isMark(next, ",-/.'") { next += 1 }
        while let (meaning, end) = meaning(at: next) {
            if meaning == .fiscalYear || meaning == .otherYear {
                isFiscal = true
                isOther = isOther || meaning == .otherYear
            } else if meaning != .ignorable, meaning != .connector(.within) {
                break
            }
            next = end
            if isMark(next, "-'.") { next += 1 }
        }
        guard let token = token(next), token.isNumber else { return nil }
        guard var years = years(token, at: next, isFiscal: isFiscal, allowsRange: allowsRange || isFiscal),
            years.years.assumesCentury == false || !isYear(after: years.end)
        else {
            return nil
        }
        index = years.end
        years.years.isFiscal = isFiscal
        years.years.isOther = isOther
        return years.years
    }

    private mutating func years(
        _ token: DateToken, at next: Int, isFiscal: Bool, allowsRange: Bool
    ) -> (years: DateYears, end: Int)? {
        let isMarked = token.isGlued && isMark(next - 1, "-/'")
        var first = token.value
        let isTwoDigit = token.digits == 2 && (isMarked || isFiscal)
        if isTwoDigit {
            guard context.readsTwoDigitYears else {
                phrase.failure = .twoDigitYear
                return nil
            }
            first += 2000
        } else if token.digits != 4 {
            return nil
        }
        guard NumericDate.plausibleYears.contains(first) else {
            phrase.failure = .implausibleYear(probablyTyped: nil)
            return nil
        }
        var years = DateYears(range: first...first, assumesCentury: isTwoDigit)
        if allowsRange, let last = lastYear(after: first, at: next + 1) {
            years.range = first...last.year
            years.isShort = last.isShort
            return (years, next + 3)
        }
        return (years, next + 1)
    }

    /// The second of two years that follow each other: `-25`, `/2025`.
    private func lastYear(after first: Int, at index: Int) -> (year: Int, isShort: Bool)? {
        guard isMark(index, "-/"), let token = token(index + 1), token.isNumber else { return nil }
        if token.digits == 4, token.value == first + 1 { return (first + 1, false) }
        if token.digits == 2, token.value == (first + 1) % 100 { return (first + 1, true) }
        return nil
    }
}
