public import OGPCatalogues
public import OGPModel
public import OGPScoring

/// A milestone with what its commitment, the rest of its plan and the question settle.
public struct MilestoneInContext: Sendable {
    /// The milestone as it was known on the day asked for: without what was said later.
    public let milestone: Milestone
    /// What was said after the day asked for, in the order of the source.
    public let later: [Assessment]
    /// The commitment it belongs to.
    public let parent: CommitmentInContext
    /// Its start.
    public let start: Deadline
    /// Its deadline.
    public let end: Deadline
    /// How it stands to its deadline.
    public let standing: MilestoneStanding
    /// Whether other milestones of the commitment are parts of it.
    public let isDivided: Bool
    /// The day the question is asked for.
    public let asOf: CivilDate
    /// The numbers that rules ask by.
    public let parameters: GapParameters
    /// The words that stand in the place of evidence.
    public let words: EvidenceWords

    /// A milestone in its context.
    ///
    /// - Parameters:
    ///   - milestone: The milestone with everything said about it.
    ///   - parent: Its commitment.
    ///   - start: Its start, with the order of an ambiguous date settled where the plan settles it.
    ///   - end: Its deadline, likewise.
    ///   - isDivided: Whether other milestones are parts of it.
    ///   - asOf: The day the question is asked for.
    ///   - parameters: The numbers that rules ask by.
    ///   - words: The words that stand in the place of evidence.
    public init(
        _ milestone: Milestone, of parent: CommitmentInContext, start: Deadline, end: Deadline, isDivided: Bool,
        asOf: CivilDate, parameters: GapParameters, words: EvidenceWords
    ) {
        let known = milestone.known(asOf: asOf)
        self.milestone = known
        later =
            known.assessments.count == milestone.assessments.count
            ? [] : milestone.assessments.filter { $0.isLater(than: asOf) }
        self.parent = parent
        self.start = start
        self.end = end
        self.isDivided = isDivided
        self.asOf = asOf
        self.parameters = parameters
        self.words = words
        standing =
            known.standing(end, asOf: asOf, dataDay: parent.judgedOn < asOf ? parent.judgedOn : nil).standing
    }

    /// The day that delivery is judged on: the earlier of the day asked for and the day up to which the data speak.
    public var judgedOn: CivilDate { parent.judgedOn }
    /// The commitment.
    public var commitment: Commitment { parent.commitment }
    /// Its latest status.
    public var status: Coded<ReportedStatus> { milestone.status }

    /// Whether it is done, or no longer an item of the plan: withdrawn, joined with another or divided.
    public var isClosed: Bool { status.value == .complete || status.value == .endedUnknown || isGone }

    /// Whether it is no longer an item of the plan.
    public var isGone: Bool {
        if status.value == .withdrawn { return true }
        switch milestone.assessments.last(where: { $0.lifecycle != nil })?.lifecycle {
        case .withdrawn, .merged, .split: return true
        case .amended, .carriedOver, nil: return false
        }
    }

    /// Whether one assessor's latest status is complete and another's is not, so that lateness is a matter of dispute.
    var isCompleteForSome: Bool {
        var latest: [AssessorRole: ReportedStatus] = [:]
        for statement in milestone.assessments { statement.status.value.map { latest[statement.role] = $0 } }
        return latest.values.contains(.complete) && status.value != .complete
    }

    /// Whether it only holds parts, which carry the deadlines and statuses.
    var isOnlyHeading: Bool { isDivided && end.isNotStated && milestone.assessments.isEmpty }

    /// What its publisher says of it: the government, or whoever else keeps the plan, but no independent assessor.
    var claim: StatementClaim? { StatementClaim(milestone.assessments, by: [.government, .other]) }
}
