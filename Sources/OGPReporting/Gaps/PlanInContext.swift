public import OGPCatalogues
public import OGPJoining
public import OGPModel

/// A plan with all that its commitments say together, as of the day it is judged on.
public struct PlanInContext: Sendable {
    /// The plan's facts.
    public let facts: PlanFacts
    /// The plan's figures.
    public let tally: PlanTally
    /// Whether the input holds all its commitments.
    public let completeness: PlanCompleteness
    /// The areas that coverage is held against.
    public let menu: [MenuArea]
    /// The day delivery is judged on.
    public let judgedOn: CivilDate

    /// A plan in its context.
    public init(
        facts: PlanFacts, tally: PlanTally, completeness: PlanCompleteness, menu: [MenuArea], judgedOn: CivilDate
    ) {
        self.facts = facts
        self.tally = tally
        self.completeness = completeness
        self.menu = menu
        self.judgedOn = judgedOn
    }

    /// Why nothing can be said of what the plan as a whole lacks, as a clause.
    var doubt: String {
        "the file may not hold the whole plan, because \(completeness.reason) (declare it whole if it is)"
    }
}
