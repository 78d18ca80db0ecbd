import OGPModel

/// How far gaps reach: in how many commitments and plans there are any. Entries for information are left out.
struct GapReach {
    /// Commitments with a gap.
    private(set) var commitments: Set<CommitmentID> = []
    /// Plans with a gap of the plan as a whole.
    private(set) var plans: Set<ActionPlanID> = []

    /// The reach of each kind of gap; kinds without a gap are not in it.
    static func byKind(_ gaps: [Gap]) -> [GapKind: GapReach] {
        var reach: [GapKind: GapReach] = [:]
        for index in gaps.indices where gaps[index].severity > .info {
            if let commitment = gaps[index].commitment {
                reach[gaps[index].kind, default: GapReach()].commitments.insert(commitment)
            } else if let plan = gaps[index].plan {
                reach[gaps[index].kind, default: GapReach()].plans.insert(plan)
            }
        }
        return reach
    }

    /// Both together.
    static func + (left: GapReach, right: GapReach) -> GapReach {
        var sum = left
        sum.commitments.formUnion(right.commitments)
        sum.plans.formUnion(right.plans)
        return sum
    }
}
