extension CivilDate {
    /// The same day of the month so many months later, or the last day of that month where it has no such day.
    ///
    /// Six months after 31 August are the last day of February.
    ///
    /// - Parameter months: How many months; negative for earlier ones.
    /// - Returns: The day, or nothing outside the years 1 to 9999.
    public func adding(months: Int) -> CivilDate? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12, let first = CivilDate(year: sum / 12, month: sum % 12 + 1, day: 1) else {
            return nil
        }
        return CivilDate(
            realYear: first.year, month: first.month, day: min(day, first.lastOfMonth.day))
    }
}
