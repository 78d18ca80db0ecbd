extension CivilDate {
    /// The days between 1970-01-01 and this day; negative before it.
    public var dayNumber: Int {
        // Counts in years that begin in March, so that a leap day is the last of its year.
        let shiftedYear = month > 2 ? year : year - 1
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Makes the day that lies so many days after 1970-01-01, or nothing outside the years 1 to 9999.
    ///
    /// - Parameter dayNumber: Days after 1970-01-01; negative before it.
    public init?(dayNumber: Int) {
        guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(realYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
    }

    /// The day so many days later, or nothing outside the years 1 to 9999.
    ///
    /// - Parameter days: How many days; negative for earlier days.
    /// - Returns: The day, or nothing.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(dayNumber: sum)
    }

    /// The first day of this day's month.
    public var firstOfMonth: CivilDate { CivilDate(realYear: year, month: month, day: 1) }

    /// The last day of this day's month.
    public var lastOfMonth: CivilDate {
        CivilDate(realYear: year, month: month, day: Self.dayCount(ofMonth: month, year: year))
    }

    /// The first day of this day's year.
    public var firstOfYear: CivilDate { CivilDate(realYear: year, month: 1, day: 1) }

    /// The last day of this day's year.
    public var lastOfYear: CivilDate { CivilDate(realYear: year, month: 12, day: 31) }

    /// Whether a year has a 29 February.
    ///
    /// - Parameter year: Any year.
    /// - Returns: True in leap years.
    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// How many days a month has.
    ///
    /// - Parameters:
    ///   - month: The month, 1 to 12; others have no days.
    ///   - year: The year, which decides about February.
    /// - Returns: 28 to 31, or 0.
    public static func dayCount(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year: year) ? 29 : 28
        default: 0
        }
    }
}
