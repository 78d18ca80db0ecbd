/// The answer to "is it late?" on a given day.
public enum Overdue: String, Sendable, Hashable, CaseIterable {
    /// The last day the deadline may mean has passed.
    case certain
    /// Some of the days the deadline may mean have passed, others have not.
    case possible
    /// Done, so not late. Needs a status; a deadline alone never gives it.
    case no
    /// No day the deadline may mean has passed.
    case notDue
    /// Late or not only after the day up to which the data speaks.
    case notDeterminable
    /// There is no due date: open-ended or recurring work, or the plan states none.
    case noDueDate
    /// A deadline is stated, but its day is not known.
    case unknownDeadline
}
