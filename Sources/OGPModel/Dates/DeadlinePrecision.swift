/// How exactly a deadline's words name its day.
public enum DeadlinePrecision: String, Sendable, Hashable, CaseIterable {
    /// One calendar day.
    case day
    /// A month.
    case month
    /// A quarter of a year.
    case quarter
    /// A half year.
    case half
    /// A season of the year.
    case season
    /// A year of twelve months: a calendar year, or a fiscal year whose first month is known.
    case year
    /// Any other stretch of days: two dates, several years, an early, middle or late part of a year.
    case span
    /// No end: "Ongoing", "Annually", "From 2015".
    case open
    /// No interval is known: nothing stated, not understood, or the order of the numbers is not settled.
    case unknown
}
