/// How often work that repeats is due.
public enum RecurrenceFrequency: String, Sendable, Hashable, CaseIterable {
    /// Without pause: "Ongoing", "Continuous", "Permanent activity".
    case ongoing
    /// Again and again, without saying how often: "regularly".
    case repeatedly
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every month.
    case monthly
    /// Every two months.
    case everyTwoMonths = "every two months"
    /// Every three months.
    case quarterly
    /// Every four months.
    case threeTimesAYear = "three times a year"
    /// Every six months: "biannually".
    case twiceAYear = "twice a year"
    /// Every year.
    case annually
    /// Every other year: "biennially".
    case everyTwoYears = "every two years"
}
