public import OGPModel

extension Milestone {
    /// How the milestone stands to its deadline, with its latest status on the day asked for.
    ///
    /// - Parameters:
    ///   - deadline: Its deadline, with the order of an ambiguous date settled where the plan settles it.
    ///   - asOf: The day the question is asked for; what was said later does not count.
    ///   - dataDay: The day up to which the data speak; `nil` where unknown.
    /// - Returns: The standing and the status it rests on.
    public func standing(
        _ deadline: Deadline, asOf: CivilDate, dataDay: CivilDate?
    ) -> (standing: MilestoneStanding, status: Coded<ReportedStatus>) {
        let known = known(asOf: asOf)
        let status = known.status
        let overdue = deadline.overdue(asOf: asOf, dataAsOf: dataDay)
        if status.value == .complete || status.value == .withdrawn {
            return (.done(wasDue: overdue == .certain), status)
        }
        // What has ended without anybody saying how may have been done.
        let isKnown = status.isCoded && status.value != .endedUnknown || known.isSaidToBeOpen
        switch overdue {
        case .certain: return (isKnown ? .overdue : .statusUnknown(wasDue: true), status)
        case .possible: return (isKnown ? .possiblyOverdue : .statusUnknown(wasDue: false), status)
        case .no, .notDue: return (.notDue, status)
        case .notDeterminable: return (.notDeterminable, status)
        case .noDueDate: return (.noDueDate, status)
        case .unknownDeadline: return (.unknownDeadline, status)
        }
    }

    /// Whether the latest statement on how far it is says without a status that it is not done.
    private var isSaidToBeOpen: Bool {
        assessments.last { $0.status.isCoded || $0.percent != nil || $0.claim != nil }?.saysOpen ?? false
    }

    /// The milestone without what was said after a day.
    ///
    /// - Parameter asOf: The day.
    /// - Returns: The same milestone where nothing was said later.
    public func known(asOf: CivilDate) -> Milestone {
        guard assessments.contains(where: { $0.isLater(than: asOf) }) else { return self }
        var known = self
        known.assessments.removeAll { $0.isLater(than: asOf) }
        return known
    }
}

extension Assessment {
    /// Whether it was certainly made after a day. A statement without a date is taken to be known.
    ///
    /// - Parameter day: The day.
    /// - Returns: Whether its day, or else its year, lies after it.
    public func isLater(than day: CivilDate) -> Bool {
        if let date { return date > day }
        return year.map { $0 > day.year } ?? false
    }
}
