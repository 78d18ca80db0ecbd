/// What someone other than the IRM reports about a commitment's completion.
public enum ReportedStatus: String, RatingScale {
    /// Reported complete.
    case complete
    /// Reported substantial.
    case substantial
    /// Reported limited.
    case limited
    /// Reported not started.
    case notStarted
    /// Under way, without saying how far.
    case inProgress
    /// Not complete, without saying whether it was begun.
    case notComplete
    /// Interrupted.
    case onHold
    /// Ended, without saying how.
    case endedUnknown
    /// Withdrawn.
    case withdrawn
    /// Looked for, and no evidence found.
    case noEvidence

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .complete: 0
        case .substantial: 1
        case .limited: 2
        case .notStarted: 3
        case .inProgress: 4
        case .notComplete: 5
        case .onHold: 6
        case .endedUnknown: 7
        case .withdrawn: 8
        case .noEvidence: 9
        }
    }

    /// The status that a completion label reports.
    public init(_ completion: Completion) {
        switch completion {
        case .complete: self = .complete
        case .substantial: self = .substantial
        case .limited: self = .limited
        case .notStarted: self = .notStarted
        case .noEvidence: self = .noEvidence
        case .withdrawn: self = .withdrawn
        }
    }
}
