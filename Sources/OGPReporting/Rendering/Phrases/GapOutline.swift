import OGPJoining
import OGPModel

/// The gaps of a report in the order in which people read them: by member and plan, then by commitment; what is owed by
/// others than the government apart.
struct GapOutline {
    /// The gaps of one commitment that stand with it, in the order of the rules.
    struct CommitmentPart {
        let id: CommitmentID
        let title: String
        var gaps: [Gap] = []
    }

    /// The gaps of one plan.
    struct PlanPart {
        /// The plan's id; `nil` for standalone commitments.
        let id: ActionPlanID?
        let member: String
        /// The name for people.
        let name: String
        /// The plan's figures; `nil` for standalone commitments.
        let summary: PlanSummary?
        /// Gaps of the plan as a whole.
        var ownGaps: [Gap] = []
        /// The commitments with gaps, in the order of the input.
        var commitments: [CommitmentPart] = []
        /// Gaps of milestones of which the plan has so many alike that they are told once for the whole plan.
        var common: [Gap] = []
        /// Areas.
        var coverage: [Gap] = []
        /// Assessments owed.
        var owed: [Gap] = []
        /// The record.
        var record: [Gap] = []
        fileprivate var places: [CommitmentID: Int] = [:]

        /// Whether anything stands with the plan or its commitments.
        var hasMainGaps: Bool { !ownGaps.isEmpty || !commitments.isEmpty || !common.isEmpty }

        fileprivate mutating func add(_ gap: Gap, isCommon: Bool) {
            if isCommon, gap.kind.standsWithCommitment { return common.append(gap) }
            switch gap.kind {
            case .coverage: coverage.append(gap)
            case .assessment: owed.append(gap)
            case .data: record.append(gap)
            default:
                guard let commitment = gap.commitment else { return ownGaps.append(gap) }
                let place = places[commitment] ?? commitments.count
                if place == commitments.count {
                    places[commitment] = place
                    commitments.append(CommitmentPart(id: commitment, title: gap.heading))
                }
                commitments[place].gaps.append(gap)
            }
        }
    }

    /// The plans, by member name, then by id; those without a gap too.
    let plans: [PlanPart]

    /// The most milestones of a plan that a rule on milestones names commitment by commitment on a terminal.
    static let milestonesToldApart = 20

    /// Sorts the gaps of a report.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - limit: Where a rule fires on more milestones of a plan than this, they are told once for the plan.
    init(_ report: GapReport, milestonesTold limit: Int = .max) {
        var counts: [RuleInPlan: Int] = [:]
        for gap in report.gaps where gap.milestone != nil {
            counts[RuleInPlan(rule: gap.rule, plan: gap.plan), default: 0] += 1
        }
        var plans = report.plans.map {
            PlanPart(id: $0.facts.id, member: $0.facts.member.name, name: $0.name, summary: $0)
        }
        var places = Dictionary(
            plans.enumerated().map { (PlanKey(id: $0.element.id, member: ""), $0.offset) },
            uniquingKeysWith: { first, _ in first })
        for gap in report.gaps {
            let key = PlanKey(id: gap.plan, member: gap.plan == nil ? gap.member : "")
            let place = places[key] ?? plans.count
            if place == plans.count {
                places[key] = place
                let name = gap.plan?.text ?? "\(gap.member), commitments outside action plans"
                plans.append(PlanPart(id: gap.plan, member: gap.member, name: name, summary: nil))
            }
            let count = gap.milestone == nil ? 0 : counts[RuleInPlan(rule: gap.rule, plan: gap.plan)] ?? 0
            plans[place].add(gap, isCommon: count > limit)
        }
        self.plans = plans.sorted { left, right in
            left.member == right.member ? left.order < right.order : left.member < right.member
        }
    }

    /// How many commitments have gaps that stand with them.
    var commitmentsWithGaps: Int { plans.reduce(0) { $0 + $1.commitments.count } }

    /// How many members the plans are of.
    var memberCount: Int { Set(plans.map(\.member)).count }

    private struct RuleInPlan: Hashable {
        let rule: String
        let plan: ActionPlanID?
    }

    private struct PlanKey: Hashable {
        let id: ActionPlanID?
        let member: String
    }
}

extension GapOutline.PlanPart {
    /// By id; standalone commitments after the plans.
    fileprivate var order: String { id?.text ?? "\u{10FFFF}" }
}
