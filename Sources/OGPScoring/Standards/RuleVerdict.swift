public import OGPModel

/// What one rule says of a record on a day, with its arithmetic.
public struct RuleVerdict: Sendable, Hashable {
    /// Whether it is met.
    public var status: RequirementStatus
    /// The arithmetic, as a sentence.
    public var because: String
    /// The items that decide it.
    public var evidence: [EvidenceRow]
    /// The day by which something is due next; `nil` where nothing is.
    public var nextDue: CivilDate?
    /// The day by which something was due that is not recorded; `nil` where nothing is overdue.
    public var overdueSince: CivilDate?
    /// The years of the plan that are over and in which too little is recorded.
    public var missedYears: [PlanYear]

    /// Whether it is met or does not apply yet: what is due next by it is to be kept up, not made good.
    var holdsSoFar: Bool { status == .met || status == .notApplicable }

    /// A verdict.
    public init(
        _ status: RequirementStatus, _ because: String, evidence: [EvidenceRow] = [], nextDue: CivilDate? = nil,
        overdueSince: CivilDate? = nil, missedYears: [PlanYear] = []
    ) {
        self.status = status
        self.because = because
        self.evidence = evidence
        self.nextDue = nextDue
        self.overdueSince = overdueSince
        self.missedYears = missedYears
    }
}
