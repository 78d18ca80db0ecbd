public import OGPModel

/// Which commitments a question is asked of. Several values of one kind widen it, several kinds narrow it.
public struct Selection: Sendable, Hashable {
    /// Members by code.
    public var members: Set<String> = []
    /// Plans by id.
    public var plans: Set<ActionPlanID> = []
    /// Commitments by id.
    public var commitments: Set<CommitmentID> = []
    /// Themes by catalogue id.
    public var themes: Set<String> = []
    /// Responsible institutions, in folded form; a commitment is selected where a name contains one of them.
    public var leads: [String] = []
    /// The first year of submission.
    public var fromYear: Int?
    /// The last year of submission.
    public var toYear: Int?
    /// Only each member's plan in force, otherwise its latest.
    public var current = false

    /// Everything.
    public init() {}

    /// Whether nothing is narrowed.
    public var isEverything: Bool { self == Selection() }

    /// Whether the selection needs the facts of a first pass.
    public var needsFacts: Bool { current }

    /// Whether it picks single commitments out of plans, so that no plan is seen whole.
    public var cutsThroughPlans: Bool { !commitments.isEmpty || !themes.isEmpty || !leads.isEmpty }

    /// Whether the plan-level parts admit a commitment.
    ///
    /// - Parameters:
    ///   - memberCode: The member's code; `nil` where unknown.
    ///   - plan: The plan; `nil` for a standalone commitment.
    ///   - submitted: The plan's year of submission; `nil` where unknown.
    ///   - currentPlans: The plans that count as current; asked for only when `current` is set.
    /// - Returns: Whether it is selected as far as these parts tell.
    public func admits(
        memberCode: String?, plan: ActionPlanID?, submitted: Int?, currentPlans: Set<ActionPlanID>
    ) -> Bool {
        if !members.isEmpty {
            guard let memberCode, members.contains(memberCode) else { return false }
        }
        if !plans.isEmpty {
            guard let plan, plans.contains(plan) else { return false }
        }
        if current {
            guard let plan, currentPlans.contains(plan) else { return false }
        }
        if fromYear != nil || toYear != nil {
            guard let submitted else { return false }
            if let fromYear, submitted < fromYear { return false }
            if let toYear, submitted > toYear { return false }
        }
        return true
    }
}
