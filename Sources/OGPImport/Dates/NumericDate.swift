import OGPModel

/// What numbers alone mean as a date.
enum NumericDate: Hashable {
    /// One day, with the order it proves.
    case day(CivilDate, proves: DateOrder?, assumesCentury: Bool)
    /// One day in either order; both readings are real days, and different.
    case ambiguous(dayFirst: CivilDate, monthFirst: CivilDate, assumesCentury: Bool)
    /// A month of a year.
    case month(Int, year: Int)
    /// A year or several; short ranges give the last year without its century (`2026-27`).
    case years(ClosedRange<Int>, isShort: Bool, assumesCentury: Bool)
    /// A month of a year or several years, such as `2010-11`: the days that either may mean.
    case monthOrYears(CivilInterval)
    /// A spreadsheet's day number.
    case serial(CivilDate)
    /// No date.
    case failure(UninterpretedReason)
}

extension NumericDate {
    /// The years plans speak of. A spreadsheet's day numbers begin where these do.
    static let plausibleYears = 1970...2100

    /// The day numbers a spreadsheet would show for 1970-01-01 to 2064-04-08, in its calendar that begins with 1900.
    static let plausibleSerials = 25_569...60_000
}

extension DateNumbers {
    /// What the numbers mean.
    func meaning(in context: DateContext) -> NumericDate {
        switch count {
        case 1: single(in: context)
        case 2: pair(in: context)
        default: triple(in: context)
        }
    }

    private func single(in context: DateContext) -> NumericDate {
        switch first.digits {
        case 4:
            if NumericDate.plausibleYears.contains(first.value) {
                return .years(first.value...first.value, isShort: false, assumesCentury: false)
            }
            return .failure(.implausibleYear(probablyTyped: nil))
        case 5: return serial(in: context)
        case 8:
            return yearFirst(first.value / 10_000, first.value / 100 % 100, first.value % 100)
        default: return .failure(.implausibleNumber)
        }
    }

    /// A spreadsheet's day number; what follows a decimal point is the time of day.
    private func serial(in context: DateContext) -> NumericDate {
        guard context.readsSerials, NumericDate.plausibleSerials.contains(first.value),
            let day = CivilDate(dayNumber: first.value - 25_569)
        else { return .failure(.implausibleNumber) }
        return .serial(day)
    }

    private func pair(in context: DateContext) -> NumericDate {
        if separator == 0x2E, first.digits == 5 { return serial(in: context) }
        // `2025.0` is a year that passed through a column of decimal numbers.
        if separator == 0x2E, first.digits == 4, second.digits == 1, second.value == 0 { return single(in: context) }
        switch (first.digits, second.digits) {
        case (4, 4): return years(first.value, second.value)
        case (4, 1...2): return yearThenNumber()
        case (1...2, 4):
            guard (1...12).contains(first.value) else { return .failure(.ambiguousNumbers) }
            guard NumericDate.plausibleYears.contains(second.value) else {
                return .failure(.implausibleYear(probablyTyped: nil))
            }
            return .month(first.value, year: second.value)
        case (2, 2):
            // Neither number can be a month, and the second is the year after the first.
            guard first.value > 12, second.value == first.value + 1 else { return .failure(.ambiguousNumbers) }
            guard context.readsTwoDigitYears else { return .failure(.twoDigitYear) }
            return .years(2000 + first.value...2000 + second.value, isShort: true, assumesCentury: true)
        default: return .failure(.ambiguousNumbers)
        }
    }

    private func years(_ first: Int, _ last: Int) -> NumericDate {
        guard NumericDate.plausibleYears.contains(first), NumericDate.plausibleYears.contains(last) else {
            return .failure(.implausibleYear(probablyTyped: nil))
        }
        guard first <= last else { return .failure(.backwards) }
        return .years(first...last, isShort: false, assumesCentury: false)
    }

    private func yearThenNumber() -> NumericDate {
        let year = first.value
        guard NumericDate.plausibleYears.contains(year) else { return .failure(.implausibleYear(probablyTyped: nil)) }
        let lastYear = year / 100 * 100 + second.value
        let isMonth = (1...12).contains(second.value)
        guard second.digits == 2, lastYear > year else {
            return isMonth ? .month(second.value, year: year) : .failure(.ambiguousNumbers)
        }
        if isMonth {
            guard let interval = CivilInterval(year: year, month: 1, count: (lastYear - year + 1) * 12) else {
                return .failure(.ambiguousNumbers)
            }
            return .monthOrYears(interval)
        }
        return .years(year...lastYear, isShort: true, assumesCentury: false)
    }

    private func triple(in context: DateContext) -> NumericDate {
        switch (first.digits, second.digits, third.digits) {
        case (4, 1...2, 1...2): return yearFirst(first.value, second.value, third.value)
        case (1...2, 1...2, 4): return yearLast(third.value, assumesCentury: false)
        case (1...2, 1...2, 2):
            guard context.readsTwoDigitYears else { return .failure(.twoDigitYear) }
            if context.pinnedOrder == .yearFirst {
                guard let day = CivilDate(year: 2000 + first.value, month: second.value, day: third.value) else {
                    return .failure(.impossibleDay)
                }
                return .day(day, proves: nil, assumesCentury: true)
            }
            // `14-06-30` is as likely to begin with the year as to end with it.
            if separator == 0x2D, context.pinnedOrder == nil, first.digits == 2,
                CivilDate(year: 2000 + first.value, month: second.value, day: third.value) != nil
            {
                return .failure(.ambiguousNumbers)
            }
            return yearLast(2000 + third.value, assumesCentury: true)
        default: return .failure(.ambiguousNumbers)
        }
    }

    private func yearFirst(_ year: Int, _ month: Int, _ day: Int) -> NumericDate {
        guard NumericDate.plausibleYears.contains(year) else { return .failure(.implausibleYear(probablyTyped: nil)) }
        guard let date = CivilDate(year: year, month: month, day: day) else { return .failure(.impossibleDay) }
        return .day(date, proves: nil, assumesCentury: false)
    }

    private func yearLast(_ year: Int, assumesCentury: Bool) -> NumericDate {
        let dayFirst = CivilDate(year: year, month: second.value, day: first.value)
        let monthFirst = CivilDate(year: year, month: first.value, day: second.value)
        guard NumericDate.plausibleYears.contains(year) else {
            return .failure(.implausibleYear(probablyTyped: Self.typedYear(dayFirst, monthFirst)))
        }
        switch (dayFirst, monthFirst) {
        case (let day?, nil): return .day(day, proves: .dayFirst, assumesCentury: assumesCentury)
        case (nil, let day?): return .day(day, proves: .monthFirst, assumesCentury: assumesCentury)
        case (let one?, let other?):
            if one == other { return .day(one, proves: nil, assumesCentury: assumesCentury) }
            return .ambiguous(dayFirst: one, monthFirst: other, assumesCentury: assumesCentury)
        case (nil, nil): return .failure(.impossibleDay)
        }
    }

    /// The year that was typed into a cell which a spreadsheet shows as a day of 1905: its day number is that year.
    private static func typedYear(_ days: CivilDate?...) -> Int? {
        let years = days.compactMap { $0.map { $0.dayNumber + 25_569 } }.filter { (2000...2040).contains($0) }
        return Set(years).count == 1 ? years.first : nil
    }
}
