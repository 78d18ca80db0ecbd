import OGPModel
import OGPScoring

extension Milestone {
    /// How the milestone stands to its deadline, with its latest status.
    func standing(
        _ deadline: Deadline, asOf: CivilDate, dataDay: CivilDate?
    ) -> (standing: MilestoneStanding, status: Coded<ReportedStatus>) {
        let status = self.status
        let overdue = deadline.overdue(asOf: asOf, dataAsOf: dataDay)
        if status.value == .complete || status.value == .withdrawn {
            return (.done(wasDue: overdue == .certain), status)
        }
        // What has ended without anybody saying how may have been done.
        let isKnown = status.isCoded && status.value != .endedUnknown
        switch overdue {
        case .certain: return (isKnown ? .overdue : .statusUnknown(wasDue: true), status)
        case .possible: return (isKnown ? .possiblyOverdue : .statusUnknown(wasDue: false), status)
        case .no, .notDue: return (.notDue, status)
        case .notDeterminable: return (.notDeterminable, status)
        case .noDueDate: return (.noDueDate, status)
        case .unknownDeadline: return (.unknownDeadline, status)
        }
    }
}
