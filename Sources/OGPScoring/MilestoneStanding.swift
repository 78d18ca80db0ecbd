/// How a milestone stands to its deadline, as of a day.
public enum MilestoneStanding: Sendable, Hashable {
    /// Complete; whether the deadline had passed.
    case done(wasDue: Bool)
    /// Not complete, and the deadline has passed.
    case overdue
    /// Not complete, and the deadline may have passed.
    case possiblyOverdue
    /// The deadline has not passed.
    case notDue
    /// The deadline has passed, but only after the day up to which the data speak.
    case notDeterminable
    /// The deadline has passed, or may have, and nothing says whether it was done.
    case statusUnknown(wasDue: Bool)
    /// There is no deadline, or an open one.
    case noDueDate
    /// The deadline could not be read.
    case unknownDeadline

    /// The word in the export.
    public var label: String {
        switch self {
        case .done: "no"
        case .overdue: "certain"
        case .possiblyOverdue: "possible"
        case .notDue: "notDue"
        case .notDeterminable, .statusUnknown: "notDeterminable"
        case .noDueDate: "noDueDate"
        case .unknownDeadline: "unknownDeadline"
        }
    }
}
