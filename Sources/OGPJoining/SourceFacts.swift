public import OGPModel

/// What all commitments of the inputs say together, gathered in a first pass: plans, ids, and the newest date.
///
/// It is a value with an empty element; `merge` may be applied in any order and grouping.
public struct SourceFacts: Sendable, Hashable {
    /// The plans by id.
    public private(set) var plans: [ActionPlanID: PlanFacts] = [:]
    /// The ids seen.
    public private(set) var ids: Set<CommitmentID> = []
    /// The ids seen more than once, with how often.
    public private(set) var repeated: [CommitmentID: Int] = [:]
    /// The number of commitments.
    public private(set) var commitments = 0
    /// The number of milestones.
    public private(set) var milestones = 0
    /// The newest date that the data hold, as the first day it can mean, with where it stands.
    public private(set) var newest: NewestDate?

    /// Nothing seen.
    public init() {}

    /// Notes one commitment.
    public mutating func note(_ commitment: Commitment) {
        commitments += 1
        milestones += commitment.milestones.count
        if !ids.insert(commitment.id).inserted { repeated[commitment.id, default: 1] += 1 }
        if let id = commitment.plan {
            plans[id, default: PlanFacts(id: id, member: commitment.member, number: commitment.planNumber)]
                .note(commitment)
        }
    }

    /// Notes a plan that a source states beside its commitments.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - isWhole: Whether the source is the plan itself, so that its list of commitments is whole.
    public mutating func note(_ plan: ActionPlan, isWhole: Bool) {
        plans[plan.id, default: PlanFacts(id: plan.id, member: plan.member, number: plan.number)]
            .note(plan, isWhole: isWhole)
    }

    /// Notes a date that the data cannot be older than.
    public mutating func note(_ date: NewestDate) {
        newest = newest.map { max($0, date) } ?? date
    }

    /// Adds the facts of another input.
    public mutating func merge(_ other: SourceFacts) {
        commitments += other.commitments
        milestones += other.milestones
        for id in other.ids {
            let here = ids.contains(id) ? repeated[id] ?? 1 : 0
            let count = here + (other.repeated[id] ?? 1)
            if count > 1 { repeated[id] = count }
        }
        ids.formUnion(other.ids)
        for (id, facts) in other.plans {
            if plans[id] == nil { plans[id] = facts } else { plans[id]?.merge(facts) }
        }
        if let date = other.newest { note(date) }
    }

    /// The day up to which the data speak, as far as they say so themselves.
    public var dataDay: DataDay {
        newest.map { DataDay(day: $0.day, basis: .derived, evidence: $0.evidence) } ?? .unknown
    }
}
