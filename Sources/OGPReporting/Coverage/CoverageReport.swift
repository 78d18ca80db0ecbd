public import OGPJoining
public import OGPModel
public import OGPScoring

/// How each plan stands in each area of a menu, and what is not determinable and why.
public struct CoverageReport: Sendable {
    /// One area of a plan.
    public struct Standing: Sendable {
        /// The area.
        public let area: CoverageArea
        /// What was counted.
        public let cell: CoverageCell
        /// What can be said.
        public let state: CoverageState
        /// Why nothing, or not more, can be said, as a clause; `nil` where something is said.
        public let because: String?
    }

    /// One plan.
    public struct Plan: Sendable {
        /// The plan's facts.
        public let facts: PlanFacts
        /// Whether the data hold all of its commitments.
        public let completeness: PlanCompleteness
        /// Its commitments in the selection.
        public let commitments: Int
        /// Its areas, in the order of the menu.
        public let areas: [Standing]
    }

    /// The areas that the plans are held against.
    public let menu: CoverageMenu
    /// The plans: by member, each member's from the earliest to the latest.
    public let plans: [Plan]
    /// Commitments that stand in no plan, and so in no row.
    public let withoutPlan: Int
    /// What the context records, held against the plans; `nil` where none was given.
    public let context: ContextReport?

    /// The report of a tally.
    ///
    /// - Parameters:
    ///   - tally: What was counted.
    ///   - facts: What the commitments of all inputs say together.
    ///   - isDeclaredComplete: Whether each plan's list of commitments is declared whole.
    ///   - selection: What was selected.
    ///   - context: What files of context record; `nil` where none was given.
    ///   - day: The day the question is asked for.
    public init(
        _ tally: CoverageTally, facts: SourceFacts, isDeclaredComplete: Bool, selection: Selection,
        context: ContextData? = nil, asOf day: CivilDate
    ) {
        menu = tally.menu
        withoutPlan = tally.withoutPlan
        plans = facts.plansByMember(among: Set(tally.plans.keys)).flatMap { $0 }.map { plan in
            let completeness = selection.seen(isDeclaredComplete ? .declared : facts.completeness(of: plan.id))
            let coverage = tally.plans[plan.id] ?? PlanCoverage()
            let areas = tally.menu.areas.map { area in
                let cell = coverage[area.id]
                return Standing(
                    area: area, cell: cell, state: CoverageState(cell, isWhole: completeness.isWhole),
                    because: Self.reason(area, cell, completeness))
            }
            return Plan(facts: plan, completeness: completeness, commitments: coverage.commitments, areas: areas)
        }
        let plans = plans
        self.context = context.map { context in
            ContextReport(
                context,
                plans: plans.map { ($0.facts, tally.plans[$0.facts.id] ?? PlanCoverage(), $0.completeness) },
                members: selection.members, asOf: day)
        }
    }

    /// Commitments that were counted, those outside plans among them.
    public var commitments: Int { plans.reduce(withoutPlan) { $0 + $1.commitments } }

    /// How many plans stand on each state in an area, in the order of the states.
    public func ladder(of area: String) -> [(state: CoverageState, plans: Int)] {
        let states = plans.compactMap { $0.areas.first { $0.area.id == area }?.state }
        return CoverageState.all.map { state in (state, states.count { $0 == state }) }
    }

    private static func reason(_ area: CoverageArea, _ cell: CoverageCell, _ plan: PlanCompleteness) -> String? {
        if !cell.commitments.isEmpty { return nil }
        return PlanInContext.doubt(of: area, cell) ?? (plan.isWhole ? nil : plan.doubt)
    }
}

extension Selection {
    /// What is known of a plan's completeness when it is seen through the selection.
    func seen(_ completeness: PlanCompleteness) -> PlanCompleteness {
        cutsThroughPlans ? .cutBySelection : completeness
    }
}
