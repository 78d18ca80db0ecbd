public import OGPModel

/// One year of a plan, counted from one of its days.
public struct PlanYear: Sendable, Hashable {
    /// Its place, from 1.
    public let ordinal: Int
    /// Its first day.
    public let first: CivilDate
    /// Its last day.
    public let last: CivilDate

    /// The years from a day on, up to the last day or, where that is not known, up to the year that holds the day asked for.
    ///
    /// - Parameters:
    ///   - start: The first day of the first year.
    ///   - end: The last day; `nil` where it is not known.
    ///   - shortestMonths: A last year of fewer months belongs to the year before.
    ///   - day: The day asked for.
    /// - Returns: The years in order; none where the end lies before the start.
    public static func years(
        from start: CivilDate, to end: CivilDate?, shortestMonths: Int, on day: CivilDate
    ) -> [PlanYear] {
        var years: [PlanYear] = []
        let until = end ?? max(day, start)
        var ordinal = 1
        while let first = start.adding(months: 12 * (ordinal - 1)), first <= until,
            let last = start.adding(months: 12 * ordinal)?.adding(days: -1)
        {
            let isShort =
                end != nil && first.adding(months: shortestMonths).map { until.dayNumber + 1 < $0.dayNumber } ?? false
            if isShort, let before = years.popLast() {
                years.append(PlanYear(ordinal: before.ordinal, first: before.first, last: until))
            } else {
                years.append(PlanYear(ordinal: ordinal, first: first, last: end.map { min($0, last) } ?? last))
            }
            ordinal += 1
        }
        return years
    }
}
