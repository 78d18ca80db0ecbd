public import OGPModel

/// How many milestones there are and how they stand to their deadlines, as of a day.
public struct MilestoneTally: Sendable, Hashable {
    /// All milestones.
    public private(set) var total = 0
    /// Those whose deadline has passed for certain.
    public private(set) var due = 0
    /// Those complete on the latest assessment.
    public private(set) var complete = 0
    /// Those due and not complete.
    public private(set) var overdue = 0
    /// Those not complete whose deadline is so vague that it may have passed.
    public private(set) var possiblyOverdue = 0
    /// Those whose deadline has not passed.
    public private(set) var notDue = 0
    /// Those whose deadline lies after the day up to which the data speak, and those due of which nothing says whether they
    /// were done.
    public private(set) var notDeterminable = 0
    /// Those without a deadline, or with an open one.
    public private(set) var noDueDate = 0
    /// Those whose deadline could not be read.
    public private(set) var unknownDeadline = 0
    /// Those of which no status is coded.
    public private(set) var unknownStatus = 0

    /// No milestones.
    public init() {}

    /// Every figure with its name, in the order of the outputs.
    public var all: [(name: String, count: Int)] {
        [
            ("total", total), ("due", due), ("complete", complete), ("overdue", overdue),
            ("possiblyOverdue", possiblyOverdue), ("notDue", notDue), ("notDeterminable", notDeterminable),
            ("noDueDate", noDueDate), ("unknownDeadline", unknownDeadline), ("unknownStatus", unknownStatus),
        ]
    }

    /// Counts one milestone.
    public mutating func count(_ standing: MilestoneStanding, status: Coded<ReportedStatus>) {
        total += 1
        if status.value == .complete { complete += 1 }
        if !status.isCoded { unknownStatus += 1 }
        switch standing {
        case .done(wasDue: let wasDue): due += wasDue ? 1 : 0
        case .overdue:
            due += 1
            overdue += 1
        case .possiblyOverdue: possiblyOverdue += 1
        case .notDue: notDue += 1
        case .notDeterminable: notDeterminable += 1
        case .statusUnknown(let wasDue):
            due += wasDue ? 1 : 0
            notDeterminable += 1
        case .noDueDate: noDueDate += 1
        case .unknownDeadline: unknownDeadline += 1
        }
    }

    /// Adds another tally.
    public static func += (left: inout MilestoneTally, right: MilestoneTally) {
        left.total += right.total
        left.due += right.due
        left.complete += right.complete
        left.overdue += right.overdue
        left.possiblyOverdue += right.possiblyOverdue
        left.notDue += right.notDue
        left.notDeterminable += right.notDeterminable
        left.noDueDate += right.noDueDate
        left.unknownDeadline += right.unknownDeadline
        left.unknownStatus += right.unknownStatus
    }
}
