import OGPCatalogues
public import OGPJoining
import OGPModel
public import OGPScoring

/// A recorded need with the member's plans, sorted by when they were in force.
public struct NeedInContext: Sendable {
    /// One plan of the member.
    public struct Plan: Sendable {
        /// The plan's facts.
        public let facts: PlanFacts
        /// How it stands in the themes that count as an answer.
        public let cell: CoverageCell
        /// Whether the data hold all its commitments.
        public let completeness: PlanCompleteness

        /// A plan.
        public init(facts: PlanFacts, cell: CoverageCell, completeness: PlanCompleteness) {
            self.facts = facts
            self.cell = cell
            self.completeness = completeness
        }
    }

    /// When a plan was in force, beside the recorded events.
    public enum Timing: Sendable, Hashable {
        /// In force at one of them, or submitted after it, by the years that the source states.
        case atOrAfter
        /// Over before the first of them.
        case before
        /// The source does not say until when it ran.
        case unknown
    }

    /// What is recorded.
    public let need: ContextNeed
    /// The member's plans in the data, from the earliest to the latest.
    public let plans: [Plan]

    /// A need with its plans.
    public init(_ need: ContextNeed, plans: [Plan]) {
        self.need = need
        self.plans = plans
    }

    /// When a plan was in force, beside the events whose day is known. Years decide: a plan submitted in the year of an event was
    /// either in force at it or came after.
    public func timing(of plan: PlanFacts) -> Timing {
        guard let first = need.events.compactMap(\.date.latest?.year).min() else { return .unknown }
        if let last = [plan.submitted, plan.endYear].compactMap({ $0 }).max(), last >= first { return .atOrAfter }
        return plan.endYear == nil ? .unknown : .before
    }

    /// The plans in force at an event or submitted after one.
    public var answering: [Plan] { plans.filter { timing(of: $0.facts) == .atOrAfter } }

    /// The commitments of those plans that count as an answer.
    public var answers: [CoveredCommitment] { answering.flatMap(\.cell.commitments) }

    /// Judges the need.
    ///
    /// - Parameter message: Says what was found, where no commitment answers it.
    /// - Returns: Holds where a plan in force at an event, or submitted after one, has a commitment in the themes; fires where all
    ///   such plans are whole, had the tags coded, and have none; cannot judge otherwise.
    func judgement(_ message: () -> String) -> Judgement {
        if !answers.isEmpty { return .holds }
        if let doubt { return .cannotJudge(doubt) }
        return .fires(message(), fields: need.events.first.map { [$0.field] } ?? ["date"])
    }

    /// Why it cannot be said that no commitment answers the need, as a clause; `nil` where it can.
    private var doubt: String? {
        if need.days == nil { return "no record of it has a day" }
        if plans.isEmpty { return "no plan of this member is in the data" }
        let open = plans.filter { timing(of: $0.facts) == .unknown }
        if let holder = open.first(where: { !$0.cell.commitments.isEmpty }) {
            return "\(holder.facts.id) holds a commitment on it, and the data do not say until when that plan ran"
        }
        if answering.isEmpty {
            return open.isEmpty
                ? "every plan of this member in the data ended before it"
                : "the data do not say until when this member's plans ran"
        }
        if !need.area.hasTags { return "no tag stands for this theme" }
        for plan in answering {
            if plan.cell.coded == 0 { return "no tag for this theme was coded in the plan's data" }
            if plan.cell.notCoded > 0 {
                return "the tags for this theme were coded for some of the plan's commitments only"
            }
        }
        return answering.first { !$0.completeness.isWhole }.map { "not in this file; " + $0.completeness.doubt }
    }

    /// The plans that were looked at, as a clause, with those in between that the data do not hold.
    var plansLookedAt: String {
        let names = answering.map(\.facts.id.text).joined(separator: ", ")
        let missing = missingNumbers
        if missing.isEmpty { return names }
        let numbers = missing.map(String.init).joined(separator: ", ")
        return
            "\(names) (\(missing.count == 1 ? "plan" : "plans") \(numbers) of this member \(missing.count == 1 ? "is" : "are") not in the data)"
    }

    /// Numbers of plans after the last that was over before the events, up to the latest, that the data do not hold.
    private var missingNumbers: [Int] {
        let known = Set(plans.compactMap { Int($0.facts.number) })
        let over = plans.filter { timing(of: $0.facts) != .atOrAfter }.compactMap { Int($0.facts.number) }.max() ?? 0
        guard let last = known.max(), last > over, last - over < 20 else { return [] }
        return ((over + 1)...last).filter { !known.contains($0) }
    }
}
