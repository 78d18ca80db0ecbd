/// What a source claims about being on time, apart from how far the work is. It is kept beside what the dates show and never
/// replaces it.
public enum ScheduleClaim: String, Sendable, Hashable, CaseIterable {
    /// Said to be on schedule.
    case onSchedule
    /// Said to be late, or expected to be: the deadline has not passed or the words leave it open.
    case delayExpected
    /// Said to be past its deadline.
    case overdue
    /// Said to have been done in time.
    case doneOnTime
    /// Said to have been done late.
    case doneLate
}
