import OGPModel

/// The steps of the completion scale that a status may mean, from 0 (not started) to 3 (complete). "In progress" says no more than
/// that it is under way: limited or substantial. "Not complete" leaves open whether it was begun.
struct StatusLevel: Equatable {
    let lowest: Int
    let highest: Int

    /// The steps of a reported status; `nil` for one that is no step.
    init?(_ status: ReportedStatus) {
        switch status {
        case .notStarted: self.init(0, 0)
        case .limited: self.init(1, 1)
        case .substantial: self.init(2, 2)
        case .complete: self.init(3, 3)
        case .inProgress: self.init(1, 2)
        case .notComplete: self.init(0, 2)
        case .onHold, .endedUnknown, .withdrawn, .noEvidence: return nil
        }
    }

    private init(_ lowest: Int, _ highest: Int) {
        self.lowest = lowest
        self.highest = highest
    }

    /// How many steps lie between the two at least; 0 where they may mean the same.
    func steps(from other: StatusLevel) -> Int { max(0, lowest - other.highest, other.lowest - highest) }
}
