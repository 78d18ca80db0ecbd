extension Deadline {
    /// Whether undone work is late on a day.
    ///
    /// The day of a deadline is still in time; the work is late from the day after. So the answer is `certain` from the
    /// day after `latest`, `possible` from the day after `earliest` up to and including `latest`, and `notDue` up to and
    /// including `earliest`. Open-ended dates and dates that are not stated give `noDueDate`, dates that are ambiguous
    /// or not understood give `unknownDeadline`. As days go by the answer moves from `notDue` over `possible` to
    /// `certain` and never back.
    ///
    /// - Parameter day: The day the question is asked for.
    /// - Returns: `certain`, `possible`, `notDue`, `noDueDate` or `unknownDeadline`.
    public func overdue(asOf day: CivilDate) -> Overdue {
        guard let latest else { return precision == .open || isNotStated ? .noDueDate : .unknownDeadline }
        if day > latest { return .certain }
        if let earliest, day > earliest { return .possible }
        return .notDue
    }

    /// Whether undone work is late on a day, as far as data up to another day can tell.
    ///
    /// The question is judged at the earlier of the two days. Where it was not yet certainly late on the last day of the
    /// data and the answer would differ on the day asked for, it is `notDeterminable`: the work may have been done in
    /// between.
    ///
    /// - Parameters:
    ///   - day: The day the question is asked for.
    ///   - dataDay: The day up to which the data speaks, or nothing where that is not known.
    /// - Returns: The answer of the simple question, or `notDeterminable`.
    public func overdue(asOf day: CivilDate, dataAsOf dataDay: CivilDate?) -> Overdue {
        let asked = overdue(asOf: day)
        guard let dataDay, dataDay < day else { return asked }
        let known = overdue(asOf: dataDay)
        return known == asked ? asked : .notDeterminable
    }
}
