import OGPCatalogues
import OGPModel

extension DatePhraseParser {
    /// Takes a period that begins here.
    mutating func takePeriod() -> Bool {
        switch tokens[index].kind {
        case .mark: return false
        case .number: return takeNumberPeriod()
        case .word:
            guard let (meaning, end) = meaning(at: index) else { return false }
            let taken =
                switch meaning {
                case .month(let month, let isShort): takeMonth(month, isShort: isShort, end: end)
                case .season(let season): take(season, end: end)
                case .yearPart, .ordinal, .lastOrdinal: takeYearPart() || takeOrdinalDay()
                case .fiscalYear, .otherYear: takeFiscalYear(end: end)
                default: false
                }
            if taken { phrase.hasWords = true }
            return taken
        }
    }

    /// The month at an index, past a dash, a full stop or small words.
    func month(after index: Int) -> (month: Int, isShort: Bool, end: Int)? {
        var next = index
        if isMark(next, "-/.") { next += 1 }
        while case (.ignorable, let end)? = meaning(at: next) { next = end }
        guard case (.month(let month, let isShort), let end)? = meaning(at: next) else { return nil }
        return (month, isShort, end)
    }

    private func number(_ index: Int) -> DateToken? {
        guard let token = token(index), token.isNumber else { return nil }
        return token
    }

    /// `June 2016`, `March 15, 2015`, `Jul-12`, `June`.
    private mutating func takeMonth(_ month: Int, isShort: Bool, end: Int) -> Bool {
        index = isMark(end, ".") ? end + 1 : end
        var next = index
        if isMark(next, "-/") { next += 1 }
        if let day = number(next), day.digits <= 2, (1...31).contains(day.value) {
            if takeDay(day.value, of: month, at: next) { return true }
        }
        let years = takeYears(allowsRange: false)
        add(DatePeriod(.month(month, isShort: isShort), years: years))
        return true
    }

    private mutating func takeDay(_ day: Int, of month: Int, at numberIndex: Int) -> Bool {
        let start = index
        let isSpaced = numberIndex == start
        var last = day
        var next = numberIndex + 1
        if let suffix = token(next), suffix.isGlued, words.isOrdinalSuffix(suffix) { next += 1 }
        if isMark(next, "-"), let second = number(next + 1), second.digits <= 2, second.value > day {
            last = second.value
            next += 2
        }
        index = next
        let years = isYear(after: next) ? takeYears(allowsRange: false) : nil
        if years == nil, !isSpaced {
            index = start
            return false
        }
        add(DatePeriod(.days(month: month, first: day, last: last), years: years))
        return true
    }

    /// "First of June 2015", "primero de junio".
    private mutating func takeOrdinalDay() -> Bool {
        guard case (.ordinal(1), let end)? = meaning(at: index), let (month, _, monthEnd) = month(after: end) else {
            return false
        }
        index = monthEnd
        add(DatePeriod(.days(month: month, first: 1, last: 1), years: takeYears(allowsRange: false)))
        return true
    }

    private mutating func take(_ season: DateSeason, end: Int) -> Bool {
        index = end
        let years = takeYears(allowsRange: true)
        add(DatePeriod(.season(season), years: years))
        return true
    }

    private mutating func takeYearPart() -> Bool {
        guard let (part, count, end) = yearPart(at: index) else { return false }
        index = end
        let years = takeYears(allowsRange: true)
        add(DatePeriod(.part(part, of: count), years: years))
        return true
    }

    /// `Quarter 4`, `Q1`, `S II`, "fourth quarter", "first and" of "first and second quarter".
    func yearPart(at index: Int) -> (part: Int, count: Int, end: Int)? {
        guard let (first, end) = meaning(at: index) else { return nil }
        switch first {
        case .yearPart(let count, _):
            let next = isMark(end, "-.") ? end + 1 : end
            if let number = number(next), number.digits == 1, (1...count).contains(number.value) {
                return (number.value, count, next + 1)
            }
            if case (.ordinal(let part), let partEnd)? = meaning(at: next), part <= count {
                return (part, count, partEnd)
            }
            return nil
        case .ordinal(let part): return ordinalPart(part, end: end)
        case .lastOrdinal: return ordinalPart(0, end: end)
        default: return nil
        }
    }

    private func ordinalPart(_ part: Int, end: Int) -> (part: Int, count: Int, end: Int)? {
        var next = end
        while case (.ignorable, let after)? = meaning(at: next) { next = after }
        if case (.yearPart(let count, isShort: false), let after)? = meaning(at: next), part <= count {
            return (part, count, after)
        }
        // "first and second quarter": what is counted stands after the second ordinal.
        if isMark(next, "-/,") {
            next += 1
        } else if case (.connector(let connector), let after)? = meaning(at: next), [.and, .to].contains(connector) {
            next = after
        } else {
            return nil
        }
        guard case (.ordinal(let other), let after)? = meaning(at: next), other > part,
            case (.yearPart(let count, isShort: false), _)? = meaning(at: after), other <= count
        else { return nil }
        return (part, count, end)
    }

    /// `FY 2023-24`, "fiscal year 2023".
    private mutating func takeFiscalYear(end: Int) -> Bool {
        let start = index
        guard let years = takeYears(allowsRange: true), index > end else {
            index = start
            return false
        }
        add(DatePeriod(.wholeYears, years: years))
        return true
    }

    /// "Reporting year 2022": the year is no date. Takes the year after the words.
    mutating func takeSubjectYear() {
        while case (.ignorable, let end)? = meaning(at: index) { index = end }
        _ = takeYears(allowsRange: true)
    }
}
