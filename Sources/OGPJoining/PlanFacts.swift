public import OGPModel

/// What one plan's commitments say together: a few bytes per commitment, mergeable in any order.
public struct PlanFacts: Sendable, Hashable {
    /// The plan.
    public let id: ActionPlanID
    /// The member. Where rows spell it in several ways, the spelling that sorts first speaks, so that no order decides.
    public private(set) var member: MemberReference
    /// The plan's ordinal, as text; where rows disagree, the one that sorts first.
    public private(set) var number: String
    /// How many commitments the input holds.
    public private(set) var commitments = 0
    /// How many milestones the input holds.
    public private(set) var milestones = 0
    /// The years of submission stated, with how often.
    public private(set) var submissionYears: [Int: Int] = [:]
    /// The end years stated, with how often.
    public private(set) var endYears: [Int: Int] = [:]
    /// The durations stated, in years, with how often.
    public private(set) var durations: [Int: Int] = [:]
    /// Which order of day and month the plan's cells prove.
    public private(set) var dates = DateOrderEvidence()
    /// The serial numbers of the ids.
    public private(set) var ids = IDSequence()
    /// What its commitments carry at all.
    public private(set) var practice = PlanPractice()

    /// The title, where a source states the plan itself; of several, the one that sorts first.
    public private(set) var title: String?
    /// Whether a source is the plan itself, so that its list of commitments is whole.
    public private(set) var isStatedWhole = false

    /// The last day that a source of the plan itself states, or the last that its words may mean; of several, the latest. `nil`
    /// where no source states more than years.
    public private(set) var statedLastDay: CivilDate?

    /// A plan of which nothing is known yet.
    public init(id: ActionPlanID, member: MemberReference, number: String) {
        self.id = id
        self.member = member
        self.number = number
    }

    /// Notes one commitment of the plan.
    public mutating func note(_ commitment: Commitment) {
        settle(commitment.member, commitment.planNumber)
        commitments += 1
        milestones += commitment.milestones.count
        if let year = commitment.submitted { submissionYears[year, default: 0] += 1 }
        if let year = commitment.planEndYear { endYears[year, default: 0] += 1 }
        if let years = commitment.planDuration { durations[years, default: 0] += 1 }
        dates += commitment.start.evidence + commitment.end.evidence
        for milestone in commitment.milestones { dates += milestone.start.evidence + milestone.end.evidence }
        if commitment.idSource == .given { ids.note(commitment.id.text) }
        practice.note(commitment)
    }

    /// Notes the plan as a source states it.
    mutating func note(_ plan: ActionPlan, isWhole: Bool) {
        settle(plan.member, plan.number)
        if !plan.title.isEmpty { title = title.map { min($0, plan.title) } ?? plan.title }
        isStatedWhole = isStatedWhole || isWhole
        dates += plan.start.evidence + plan.end.evidence
        end(on: plan.end.resolved(plan: plan.start.evidence + plan.end.evidence, convention: nil).latest)
    }

    /// Notes the last day that a source of the plan itself states; `nil` states none.
    public mutating func end(on day: CivilDate?) {
        guard let day else { return }
        statedLastDay = statedLastDay.map { max($0, day) } ?? day
    }

    /// Adds the facts of another part of the same plan.
    public mutating func merge(_ other: PlanFacts) {
        settle(other.member, other.number)
        commitments += other.commitments
        milestones += other.milestones
        submissionYears.merge(other.submissionYears, uniquingKeysWith: +)
        endYears.merge(other.endYears, uniquingKeysWith: +)
        durations.merge(other.durations, uniquingKeysWith: +)
        dates += other.dates
        ids.merge(other.ids)
        practice.merge(other.practice)
        end(on: other.statedLastDay)
        if let other = other.title { title = title.map { min($0, other) } ?? other }
        isStatedWhole = isStatedWhole || other.isStatedWhole
    }

    private mutating func settle(_ otherMember: MemberReference, _ otherNumber: String) {
        if otherMember.nameInSource < member.nameInSource { member = otherMember }
        if otherNumber < number { number = otherNumber }
    }

    /// The year of submission most rows state; the earlier where two are stated equally often.
    public var submitted: Int? { Self.commonest(submissionYears) }

    /// The end year most rows state.
    public var endYear: Int? { Self.commonest(endYears) }

    private static func commonest(_ counts: [Int: Int]) -> Int? {
        counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }

    /// The last day of the plan where the source states its end year.
    public var lastDay: CivilDate? { endYear.flatMap { CivilDate(year: $0, month: 12, day: 31) } }
}
