import OGPCatalogues
import OGPModel

extension DatePhraseParser {
    /// Takes a period that begins with a number.
    mutating func takeNumberPeriod() -> Bool {
        takeNumericDay() || takeCountedPart() || takeDayBeforeMonth() || takeYearsOrMonth()
    }

    private func part(_ index: Int) -> DateNumbers.Part? {
        guard let token = token(index), token.isNumber else { return nil }
        return DateNumbers.Part(value: token.value, digits: token.digits)
    }

    /// `31/12/2014`, `2014-12-31`, `31. 12. 2014`, and a time of day after it.
    private mutating func takeNumericDay() -> Bool {
        guard let first = part(index), first.digits == 4 || first.digits <= 2, let mark = token(index + 1),
            isMark(index + 1, "/-."), let second = part(index + 2), second.digits <= 2, let other = token(index + 3),
            other.isMark, other.value == mark.value, let third = part(index + 4), third.digits != 3,
            third.digits <= 4, let last = token(index + 4), mark.isGlued
        else { return false }
        if mark.value == 0x2D, !last.isGlued || !other.isGlued { return false }
        let numbers = DateNumbers(first, second, third, separator: UInt8(mark.value))
        switch numbers.meaning(in: context) {
        case .day(let day, let proves, let assumesCentury):
            add(DatePeriod(.fixed(CivilInterval(day)), assumesCentury: assumesCentury))
            phrase.add(proof: proves)
        case .ambiguous(let dayFirst, let monthFirst, let assumesCentury):
            add(DatePeriod(.ambiguous(dayFirst: dayFirst, monthFirst: monthFirst), assumesCentury: assumesCentury))
        case .failure(let reason): phrase.failure = reason
        default: return false
        }
        index += 5
        skipTime()
        return true
    }

    /// A time of day changes nothing about the day: `T00:00:00Z`, `12:30`.
    private mutating func skipTime() {
        var next = index
        if let token = token(next), token.isWord, token.isGlued { next += 1 }
        guard part(next) != nil, isMark(next + 1, ":"), part(next + 2) != nil else { return }
        next += 3
        while isMark(next, ":.+-"), part(next + 1) != nil { next += 2 }
        if let token = token(next), token.isWord, token.isGlued { next += 1 }
        index = next
    }

    /// `1st quarter of 2015`, `2T 2016`, `4e trimestre 2016`.
    private mutating func takeCountedPart() -> Bool {
        guard let number = part(index), number.digits == 1, number.value >= 1 else { return false }
        var next = index + 1
        if isMark(next, ".") { next += 1 }
        if let token = token(next), token.isGlued, words.isOrdinalSuffix(token) { next += 1 }
        guard case (.yearPart(let count, let isShort), let end)? = meaning(at: next), number.value <= count,
            !isShort || tokens[next].isGlued
        else { return false }
        index = end
        let years = takeYears(allowsRange: true)
        add(DatePeriod(.part(number.value, of: count), years: years))
        phrase.hasWords = true
        return true
    }

    /// `15 March 2015`, `1er mars 2015`, `12-Jul-2014`, `1-15 March 2015`, `15 de marzo de 2015`.
    private mutating func takeDayBeforeMonth() -> Bool {
        guard let first = part(index), first.digits <= 2, (1...31).contains(first.value) else { return false }
        var next = afterOrdinalSuffix(index + 1)
        var last = first.value
        if isMark(next, "-") || isRangeWord(next), let second = part(next + 1), second.digits <= 2,
            second.value >= last
        {
            last = second.value
            next = afterOrdinalSuffix(next + 2)
        }
        guard let (month, _, end) = month(after: next) else { return false }
        index = end
        let years = takeYears(allowsRange: false)
        add(DatePeriod(.days(month: month, first: first.value, last: last), years: years))
        phrase.hasWords = true
        return true
    }

    private func afterOrdinalSuffix(_ index: Int) -> Int {
        let next = isMark(index, ".") ? index + 1 : index
        guard let token = token(next), token.isGlued, words.isOrdinalSuffix(token) else { return index }
        return next + 1
    }

    private func isRangeWord(_ index: Int) -> Bool {
        guard case (.connector(let connector), let end)? = meaning(at: index), end == index + 1 else { return false }
        return connector == .to || connector == .and
    }

    /// `2014`, `2012-2014`, `2026-27`, `2014-06`, `11/2022`, `2015 Q1`, `20141231`.
    private mutating func takeYearsOrMonth() -> Bool {
        guard let first = part(index) else { return false }
        if let second = part(index + 2), isMark(index + 1, "/-."), isPair(first, second) {
            let numbers = DateNumbers(first, second, separator: UInt8(tokens[index + 1].value))
            return take(numbers, count: 3)
        }
        guard first.digits == 4 || first.digits == 8 else { return false }
        if first.digits == 4, takeYearBeforePeriod(first.value) {
            phrase.hasWords = true
            return true
        }
        return take(DateNumbers(first), count: 1)
    }

    /// Whether two numbers belong together: one has four digits, and the second is not the day of a month that follows.
    private func isPair(_ first: DateNumbers.Part, _ second: DateNumbers.Part) -> Bool {
        guard first.digits == 4 || second.digits == 4, first.digits <= 4, second.digits <= 4 else { return false }
        if second.digits <= 2, month(after: index + 3) != nil || isMark(index + 3, "/-") { return false }
        if tokens[index + 1].value == 0x2E, !tokens[index + 2].isGlued { return false }
        return tokens[index + 1].isGlued == tokens[index + 2].isGlued || first.digits == 4 && second.digits == 4
    }

    private mutating func take(_ numbers: DateNumbers, count: Int) -> Bool {
        switch numbers.meaning(in: context) {
        case .month(let month, let year):
            add(DatePeriod(.month(month, isShort: false), years: DateYears(range: year...year)))
        case .years(let range, let isShort, let assumesCentury):
            let years = DateYears(range: range, isShort: isShort, assumesCentury: assumesCentury)
            add(DatePeriod(.wholeYears, years: years))
        case .monthOrYears(let interval): add(DatePeriod(.fixed(interval)))
        case .day(let day, _, _): add(DatePeriod(.fixed(CivilInterval(day))))
        case .failure(let reason): phrase.failure = reason
        case .ambiguous, .serial: return false
        }
        index += count
        return true
    }

    /// `2015 Q1`, `2015-Mar-15`: a year in front, if no year follows the rest.
    private mutating func takeYearBeforePeriod(_ year: Int) -> Bool {
        guard NumericDate.plausibleYears.contains(year) else { return false }
        var next = index + 1
        let isJoined = isMark(next, "-/.")
        if isJoined || isMark(next, ",(") { next += 1 }
        let years = DateYears(range: year...year)
        if let (month, isShort, end) = month(after: next), isJoined || end == next + 1 && !isShort {
            var last = end
            var shape = DatePeriod.Shape.month(month, isShort: false)
            let dayIndex = isMark(end, "-/.") ? end + 1 : end
            if let day = part(dayIndex), day.digits <= 2, (1...31).contains(day.value) {
                shape = .days(month: month, first: day.value, last: day.value)
                last = dayIndex + 1
            }
            guard !isYear(after: last) else { return false }
            index = last
            add(DatePeriod(shape, years: years))
            return true
        }
        guard let (part, count, end) = yearPart(at: next), !isYear(after: end) else { return false }
        index = end
        add(DatePeriod(.part(part, of: count), years: years))
        return true
    }

    /// Whether a year follows, with at most a mark or a small word between.
    func isYear(after index: Int) -> Bool {
        var next = index
        if isMark(next, "-/.,'") { next += 1 }
        if case (.ignorable, let end)? = meaning(at: next) { next = end }
        return part(next)?.digits == 4
    }
}
