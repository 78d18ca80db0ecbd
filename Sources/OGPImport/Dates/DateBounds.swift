import OGPCatalogues
import OGPModel

/// The days a period may mean, with how exactly it is named.
struct DateBounds: Hashable {
    var interval: CivilInterval
    var precision: DeadlinePrecision

    /// Whether the period is known to the day; false where several periods are taken in because the words leave it open
    /// which is meant.
    var isExact = true

    init(_ interval: CivilInterval, _ precision: DeadlinePrecision, isExact: Bool = true) {
        self.interval = interval
        self.precision = precision
        self.isExact = isExact
    }

    /// Whole months, or nothing outside the calendar.
    init?(year: Int, month: Int, count: Int, _ precision: DeadlinePrecision, isExact: Bool = true) {
        guard let interval = CivilInterval(year: year, month: month, count: count) else { return nil }
        self.init(interval, precision, isExact: isExact)
    }

    /// The part of the period that a position names.
    ///
    /// Early, middle and late are its thirds: of months where it has at least three, else of days. The end is the last
    /// day where the words say by or until when ("by the end of 2022"), else its last month, or the last third of a
    /// month. A period that is not exact stays whole.
    func part(_ position: DatePosition, isLimit: Bool) -> DateBounds {
        guard isExact, !interval.isSingleDay else { return self }
        if position == .end, isLimit { return DateBounds(CivilInterval(interval.latest), .day) }
        if let months = interval.monthCount, months >= 3 { return part(position, ofMonths: months) }
        let first = interval.earliest.dayNumber
        let count = interval.latest.dayNumber - first + 1
        let (start, end) =
            switch position {
            case .early: (0, count / 3 - 1)
            case .middle: (count / 3, count * 2 / 3 - 1)
            case .late, .end: (count * 2 / 3, count - 1)
            }
        guard start <= end, let from = CivilDate(dayNumber: first + start), let to = CivilDate(dayNumber: first + end)
        else { return self }
        return DateBounds(CivilInterval(from, to), .span)
    }

    private func part(_ position: DatePosition, ofMonths months: Int) -> DateBounds {
        let (start, end) =
            switch position {
            case .early: (0, months / 3)
            case .middle: (months / 3, months - months / 3)
            case .late: (months - months / 3, months)
            case .end: (months - 1, months)
            }
        let first = interval.earliest
        return DateBounds(
            year: first.year, month: first.month + start, count: end - start, end - start == 1 ? .month : .span) ?? self
    }

    /// The last day in time for something due before the period.
    func before() -> DateBounds {
        guard let eve = interval.earliest.adding(days: -1) else { return self }
        return isExact ? DateBounds(CivilInterval(eve), .day) : DateBounds(CivilInterval(eve, interval.latest), .span)
    }
}
