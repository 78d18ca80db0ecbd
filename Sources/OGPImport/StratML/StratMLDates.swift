import OGPModel

/// Turns dates of a document into readings and into days that can be compared.
struct StratMLDates {
    let reader: DateTextReader
    let context: DateContext

    /// What a date says; not stated where the element is empty or missing.
    func reading(_ date: StratMLDate) -> DateReading {
        if let day = date.day { return DateReading(.settled(Deadline(text: date.text, day: day, basis: .cell))) }
        return date.isStated ? reader.read(date.text, in: context) : DateReading(.notStated(text: ""))
    }

    /// The first and the last day that a date can mean; `nil` where it is not known.
    func days(_ date: StratMLDate) -> (first: CivilDate, last: CivilDate)? {
        if let day = date.day { return (day, day) }
        guard date.isStated else { return nil }
        let deadline = reading(date).resolved(order: nil, basis: .none)
        guard let first = deadline.earliest, let last = deadline.latest else { return nil }
        return (first, last)
    }

    /// The earlier of two dates; where only one can be compared that one, where neither can the first that is stated.
    func earlier(_ one: StratMLDate, _ other: StratMLDate) -> StratMLDate {
        guard other.isStated else { return one }
        guard one.isStated, let here = days(one) else { return days(other) != nil || !one.isStated ? other : one }
        guard let there = days(other) else { return one }
        return there.first < here.first ? other : one
    }

    /// The later of two dates, by the same rule.
    func later(_ one: StratMLDate, _ other: StratMLDate) -> StratMLDate {
        guard other.isStated else { return one }
        guard one.isStated, let here = days(one) else { return days(other) != nil || !one.isStated ? other : one }
        guard let there = days(other) else { return one }
        return there.last > here.last ? other : one
    }

    /// The earliest start and the latest end of the targets of some indicators.
    func period(of indicators: [StratMLIndicator]) -> (start: StratMLDate, end: StratMLDate) {
        var period = (start: StratMLDate(), end: StratMLDate())
        for indicator in indicators {
            period.start = earlier(period.start, indicator.start)
            period.end = later(period.end, indicator.end)
        }
        return period
    }
}
