public import OGPJoining
public import OGPModel
public import OGPScoring

/// A plan with all that its commitments say together, as of the day it is judged on.
public struct PlanInContext: Sendable {
    /// The member's plan before it, as far as the data hold it.
    public struct Previous: Sendable {
        /// Its facts.
        public let facts: PlanFacts
        /// How it stands in the areas.
        public let coverage: PlanCoverage

        /// An earlier plan.
        public init(facts: PlanFacts, coverage: PlanCoverage) {
            self.facts = facts
            self.coverage = coverage
        }
    }

    /// The plan's facts.
    public let facts: PlanFacts
    /// The plan's figures.
    public let tally: PlanTally
    /// Whether the input holds all its commitments.
    public let completeness: PlanCompleteness
    /// The areas that coverage is held against.
    public let menu: CoverageMenu
    /// The member's plan before it; `nil` where the data hold none.
    public let previous: Previous?
    /// The day delivery is judged on.
    public let judgedOn: CivilDate

    /// A plan in its context.
    public init(
        facts: PlanFacts, tally: PlanTally, completeness: PlanCompleteness, menu: CoverageMenu,
        previous: Previous? = nil, judgedOn: CivilDate
    ) {
        self.facts = facts
        self.tally = tally
        self.completeness = completeness
        self.menu = menu
        self.previous = previous
        self.judgedOn = judgedOn
    }

    /// Why nothing can be said of what the plan as a whole lacks, as a clause.
    var doubt: String { completeness.doubt }
}

extension PlanCompleteness {
    /// Why nothing can be said of what a plan as a whole lacks, as a clause.
    var doubt: String { "the file may not hold the whole plan, because \(reason) (declare it whole if it is)" }
}
