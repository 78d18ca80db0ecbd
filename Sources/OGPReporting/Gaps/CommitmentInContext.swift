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
    /// Whether its source has a place for evidence, so that an empty one says something.
    public let hasPlaceForEvidence: Bool

    /// A commitment in its context.
    public init(
        _ commitment: Commitment, start: Deadline, end: Deadline, plan: PlanFacts?, judgedOn: CivilDate,
        hasPlaceForEvidence: Bool = false
    ) {
        self.commitment = commitment
        self.start = start
        self.end = end
        self.plan = plan
        self.judgedOn = judgedOn
        self.hasPlaceForEvidence = hasPlaceForEvidence
    }

    /// The ratings.
    public var ratings: CommitmentRatings { commitment.ratings }

    /// Whether the time for the commitment is over on the day it is judged on.
    ///
    /// It is over when the plan's stated end year has passed, or in that year once an end-of-term assessment exists. Where no
    /// end year is stated, such an assessment or the commitment's own end date tells. `nil` where nothing does.
    public var hasEnded: Bool? {
        let isAssessed = ratings.completionEndOfTerm.isCoded
        if let lastDay = plan?.lastDay ?? lastDayOfOwnPlan {
            return judgedOn > lastDay || isAssessed && judgedOn.year >= lastDay.year
        }
        if isAssessed { return true }
        if let latest = end.latest { return judgedOn > latest }
        return nil
    }

    private var lastDayOfOwnPlan: CivilDate? {
        commitment.planEndYear.flatMap { CivilDate(year: $0, month: 12, day: 31) }
    }
}
