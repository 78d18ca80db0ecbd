public import OGPCatalogues
public import OGPModel

/// Whether one requirement is met as of a day, with what decides it.
public struct RequirementAssessment: Sendable, Hashable {
    /// The requirement.
    public let requirement: StandardsRequirement
    /// Whether it is met, as the record shows it.
    public let status: RequirementStatus
    /// What each of its rules says, in the order of the data.
    public let verdicts: [RuleVerdict]
    /// What the IRM or another source of the record says beside: statements without a rule of their own.
    public let note: String
    /// The IRM's own verdict in its words; `nil` where it gives none.
    public let irm: String?
    /// The IRM's own verdict, as far as it decides; `nil` where it gives none that does.
    public let irmStatus: RequirementStatus?
    /// The items that decide it, each once.
    public let evidence: [EvidenceRow]
    /// The day by which something is due next; `nil` where nothing is, or no day is known.
    public let nextDue: CivilDate?
    /// The day by which something was due that is not recorded: the last day in time. `nil` where nothing is overdue.
    public let missedDue: CivilDate?

    /// What is due within so many days of a day is about to be missed: the lead time of the outlook and of the gaps.
    public static let leadDays = 90

    /// The first day on which something is overdue; `nil` where nothing is.
    public var overdueSince: CivilDate? { missedDue?.adding(days: 1) }

    /// The years of the plan that are over and in which too little is recorded.
    public var missedYears: [PlanYear] { verdicts.flatMap(\.missedYears) }

    /// The arithmetic of all rules, as sentences.
    public var because: String {
        (verdicts.map(\.because) + [note]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether something is asked for now that is not shown and has no later day by which it is due.
    public var isOpenNow: Bool {
        verdicts.contains { ($0.status == .noEvidence || $0.status == .inProgress) && $0.nextDue == nil }
    }

    /// What the rules say that are not met or do not show it whole, those that were missed or are overdue first.
    public var missing: [RuleVerdict] {
        let open = verdicts.filter { $0.status != .met && $0.status != .notApplicable }
        func isMissed(_ verdict: RuleVerdict) -> Bool { verdict.status == .notMet || verdict.overdueSince != nil }
        return open.filter(isMissed) + open.filter { !isMissed($0) }
    }

    /// An assessment.
    package init(
        requirement: StandardsRequirement, status: RequirementStatus, verdicts: [RuleVerdict], note: String = "",
        irm: String? = nil, irmStatus: RequirementStatus? = nil, evidence: [EvidenceRow] = [],
        nextDue: CivilDate? = nil, missedDue: CivilDate? = nil
    ) {
        self.requirement = requirement
        self.status = status
        self.verdicts = verdicts
        self.note = note
        self.irm = irm
        self.irmStatus = irmStatus
        self.evidence = evidence
        self.nextDue = nextDue
        self.missedDue = missedDue
    }
}
