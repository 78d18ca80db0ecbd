extension CivilInterval {
    /// Makes an interval of whole months, or nothing outside the years 1 to 9999.
    ///
    /// - Parameters:
    ///   - year: The year of the first month.
    ///   - month: The first month; numbers outside 1 to 12 run into the years beside.
    ///   - count: How many months, at least one.
    public init?(year: Int, month: Int, count: Int) {
        guard count >= 1, (-9_999...9_999).contains(year), (-99_999...99_999).contains(month), count < 99_999 else {
            return nil
        }
        let first = year * 12 + month - 1
        let last = first + count - 1
        guard let start = CivilDate(year: first / 12, month: first % 12 + 1, day: 1),
            let end = CivilDate(year: last / 12, month: last % 12 + 1, day: 1)
        else { return nil }
        self.init(start, end.lastOfMonth)
    }

    /// How many whole months the interval consists of, or nothing where it begins or ends within one.
    public var monthCount: Int? {
        guard earliest.day == 1, latest == latest.lastOfMonth else { return nil }
        return (latest.year - earliest.year) * 12 + latest.month - earliest.month + 1
    }
}
