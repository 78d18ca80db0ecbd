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

    /// The years of the records whose day is known, from the earliest.
    private var years: [Int] { Set(need.events.compactMap(\.date.latest?.year)).sorted() }

    /// When a plan was in force, beside records of a year. Years decide: a plan submitted in the year of an event was either in
    /// force at it or came after.
    public func timing(of plan: PlanFacts, beside year: Int) -> Timing {
        if let last = [plan.submitted, plan.endYear].compactMap({ $0 }).max(), last >= year { return .atOrAfter }
        return plan.endYear == nil ? .unknown : .before
    }

    /// The year that decides: the first that no commitment answers, else the first of which nothing can be said, else the first of
    /// all; `nil` where no record has a day. What answers the records of one year need not answer later ones.
    public var decisiveYear: Int? {
        years.first { !isAnswered($0) && doubt($0) == nil } ?? years.first { !isAnswered($0) } ?? years.first
    }

    /// The plans in force at a record of the decisive year, or submitted after it.
    public var answering: [Plan] { decisiveYear.map(answering) ?? [] }

    /// The commitments of those plans that count as an answer.
    public var answers: [CoveredCommitment] { answering.flatMap(\.cell.commitments) }

    /// The records of the decisive year and later ones.
    var decisiveEvents: [RecordedEvent] {
        guard let year = decisiveYear else { return [] }
        return need.events.filter { ($0.date.latest?.year).map { $0 >= year } == true }
    }

    private func answering(_ year: Int) -> [Plan] { plans.filter { timing(of: $0.facts, beside: year) == .atOrAfter } }

    private func isAnswered(_ year: Int) -> Bool { answering(year).contains { !$0.cell.commitments.isEmpty } }

    /// Judges the need.
    ///
    /// - Parameter message: Says what was found, where no commitment answers it.
    /// - Returns: Fires where, for the records of a year, there are plans in force at them or submitted after them, all of these are
    ///   whole and had the tags coded, and none has a commitment in the themes; holds where the records of every year are answered;
    ///   cannot judge otherwise.
    func judgement(_ message: () -> String) -> Judgement {
        guard let year = decisiveYear else { return .cannotJudge("no record of it has a day") }
        if isAnswered(year) { return .holds }
        if let doubt = doubt(year) { return .cannotJudge(doubt) }
        return .fires(message(), fields: decisiveEvents.first.map { [$0.field] } ?? ["date"])
    }

    /// Why it cannot be said that no commitment answers the records of a year, as a clause; `nil` where it can.
    private func doubt(_ year: Int) -> String? {
        if plans.isEmpty { return "no plan of this member is in the data or the selection" }
        let open = plans.filter { timing(of: $0.facts, beside: year) == .unknown }
        if let holder = open.first(where: { !$0.cell.commitments.isEmpty }) {
            return "\(holder.facts.id) holds a commitment on it, and the data do not say until when that plan ran"
        }
        let answering = answering(year)
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

    /// The plans that were looked at, as a clause, with those in between that were not.
    var plansLookedAt: String {
        let names = answering.map(\.facts.id.text).joined(separator: ", ")
        let missing = missingNumbers
        if missing.isEmpty { return names }
        let numbers = missing.map(String.init).joined(separator: ", ")
        let are = missing.count == 1 ? "plan \(numbers) of this member is" : "plans \(numbers) of this member are"
        return "\(names) (\(are) not in the data or the selection)"
    }

    /// Numbers of plans after the last that was over before the records, up to the latest, that were not looked at.
    private var missingNumbers: [Int] {
        let known = Set(plans.compactMap { Int($0.facts.number) })
        let later = Set(answering.map(\.facts.id))
        let over = plans.filter { !later.contains($0.facts.id) }.compactMap { Int($0.facts.number) }.max() ?? 0
        guard let last = known.max(), last > over, last - over < 20 else { return [] }
        return ((over + 1)...last).filter { !known.contains($0) }
    }
}
