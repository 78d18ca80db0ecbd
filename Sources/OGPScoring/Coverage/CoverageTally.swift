public import OGPModel

/// How many plans stand in the areas of a menu: a fold over commitments whose parts add up in any order and grouping.
public struct CoverageTally: Sendable, Hashable {
    /// The menu.
    public let menu: CoverageMenu
    /// Areas that are counted beside those of the menu.
    private let others: [CoverageArea]
    /// The plans by id.
    public private(set) var plans: [ActionPlanID: PlanCoverage] = [:]
    /// Commitments that stand in no plan, and so in no row.
    public private(set) var withoutPlan = 0

    /// Nothing counted.
    ///
    /// - Parameters:
    ///   - menu: The menu.
    ///   - others: Areas that are counted beside those of the menu.
    public init(_ menu: CoverageMenu, also others: [CoverageArea] = []) {
        self.menu = menu
        self.others = others
    }

    /// Counts one commitment.
    public mutating func count(_ commitment: Commitment) {
        guard let plan = commitment.plan else {
            withoutPlan += 1
            return
        }
        plans[plan, default: PlanCoverage()].count(commitment, areas: menu.areas + others)
    }

    /// Adds another part, counted against the same menu.
    public static func += (left: inout CoverageTally, right: CoverageTally) {
        left.withoutPlan += right.withoutPlan
        for (id, plan) in right.plans { left.plans[id, default: PlanCoverage()] += plan }
    }
}
