public import OGPJoining
public import OGPModel

/// A commitment with what the rest of its plan and the question settle: its dates, and the day it is judged on.
public struct CommitmentInContext: Sendable {
    /// The commitment.
    public let commitment: Commitment
    /// Its start, with the order of an ambiguous date settled where the plan settles it.
    public let start: Deadline
    /// Its end.
    public let end: Deadline
    /// What the plan's commitments say together; `nil` for a standalone commitment.
    public let plan: PlanFacts?
    /// The day that delivery is judged on: the earlier of the day asked for and the day up to which the data speak.
    public let judgedOn: CivilDate

    /// A commitment in its context.
    public init(
        _ commitment: Commitment, start: Deadline, end: Deadline, plan: PlanFacts?, judgedOn: CivilDate
    ) {
        self.commitment = commitment
        self.start = start
        self.end = end
        self.plan = plan
        self.judgedOn = judgedOn
    }

    /// The ratings.
    public var ratings: CommitmentRatings { commitment.ratings }

    /// Whether the time for the commitment is over on the day it is judged on.
    ///
    /// It is over when an end-of-term assessment exists, when the plan's stated end year has passed, or, where no end year
    /// is stated, when the commitment's own end date has passed. `nil` where nothing tells.
    public var hasEnded: Bool? {
        if ratings.completionEndOfTerm.isCoded { return true }
        if let lastDay = plan?.lastDay ?? lastDayOfOwnPlan { return judgedOn > lastDay }
        if let latest = end.latest { return judgedOn > latest }
        return nil
    }

    private var lastDayOfOwnPlan: CivilDate? {
        commitment.planEndYear.flatMap { CivilDate(year: $0, month: 12, day: 31) }
    }
}
