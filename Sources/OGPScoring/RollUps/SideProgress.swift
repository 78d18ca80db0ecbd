public import OGPModel

/// What one side says about the progress of milestones: a value that adds up from milestones over commitments to plans.
public struct SideProgress: Sendable, Hashable {
    /// Every milestone, also those of which the side says nothing.
    public private(set) var milestones = 0
    /// Those of which the side says something.
    public private(set) var stated = 0
    /// Those withdrawn, or to which the question does not apply: in no denominator.
    public private(set) var apart = 0
    /// The latest status of each.
    public private(set) var counts = LabelCounts<ReportedStatus>()
    /// Complete, of those that apply.
    public private(set) var complete = RateTally()
    /// Complete, of those that apply and whose deadline has passed for certain.
    public private(set) var completeOfDue = RateTally()
    /// Those that apply and whose deadline has not passed for certain.
    public private(set) var notDue = 0
    /// Those that apply and have no deadline, an open one, or one that cannot be read.
    public private(set) var noDeadline = 0
    /// Said to be complete on or before the last day of the deadline, of those whose deadline has passed for certain.
    public private(set) var onTime = RateTally()
    /// Those of them that were first said to be complete after it.
    public private(set) var late = 0
    /// Those of them that are complete without anybody saying since when.
    public private(set) var doneDateUnknown = 0
    /// Complete with usable evidence, of those that apply.
    public private(set) var evidenceBacked = RateTally()
    /// The shares of work done.
    public private(set) var shares = ShareTally()
    /// Commitments of which every milestone that applies is complete, of those with such milestones.
    public private(set) var commitments = RateTally()

    /// No milestones.
    public init() {}

    /// Those that apply.
    public var applicable: Int { milestones - apart }
    /// Those whose deadline has passed for certain.
    public var due: Int { completeOfDue.total }

    /// Counts the milestones of one commitment.
    ///
    /// - Parameters:
    ///   - items: Each milestone's progress with its deadline and weight.
    ///   - day: The day that delivery is judged on.
    mutating func count(
        _ items: [(progress: MilestoneProgress, deadline: Deadline, weight: Int?)], judgedOn day: CivilDate
    ) {
        let applying = items.filter { !$0.progress.isApart }
        milestones += items.count
        apart += items.count - applying.count
        for item in items {
            stated += item.progress.statements.isEmpty ? 0 : 1
            counts.count(item.progress.status)
        }
        for item in applying { count(item.progress, due: item.deadline, judgedOn: day) }
        let weights = applying.compactMap(\.weight)
        shares.count(applying.map(\.progress.share), weights: weights.count == applying.count ? weights : nil)
        if applying.isEmpty { return }
        let states = applying.map(\.progress.completeness)
        commitments.count(
            states.contains(.incomplete) ? .coded(false) : states.contains(.unknown) ? .blank : .coded(true))
    }

    private mutating func count(_ progress: MilestoneProgress, due deadline: Deadline, judgedOn day: CivilDate) {
        let isComplete = progress.completeness.judgement
        complete.count(isComplete)
        evidenceBacked.count(isComplete == .coded(true) ? .coded(progress.hasEvidence) : isComplete)
        guard let latest = deadline.latest else { return noDeadline += 1 }
        if latest >= day { return notDue += 1 }
        completeOfDue.count(isComplete)
        guard isComplete == .coded(true) else { return onTime.count(isComplete) }
        guard let since = progress.completeSince else {
            doneDateUnknown += 1
            return onTime.count(.blank)
        }
        late += since > latest ? 1 : 0
        onTime.count(.coded(since <= latest))
    }

    /// Adds another tally.
    public static func += (left: inout SideProgress, right: SideProgress) {
        left.milestones += right.milestones
        left.stated += right.stated
        left.apart += right.apart
        left.counts += right.counts
        left.complete += right.complete
        left.completeOfDue += right.completeOfDue
        left.notDue += right.notDue
        left.noDeadline += right.noDeadline
        left.onTime += right.onTime
        left.late += right.late
        left.doneDateUnknown += right.doneDateUnknown
        left.evidenceBacked += right.evidenceBacked
        left.shares += right.shares
        left.commitments += right.commitments
    }
}

extension MilestoneProgress.Completeness {
    /// Whether it is complete, as a judgement that may be missing.
    fileprivate var judgement: Coded<Bool> {
        switch self {
        case .complete: .coded(true)
        case .incomplete: .coded(false)
        case .unknown: .blank
        }
    }
}
