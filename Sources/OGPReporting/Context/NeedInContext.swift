import OGPCatalogues
public import OGPJoining
public import OGPModel
public import OGPScoring

/// A recorded need with the member's plans, sorted by when they were in force.
public struct NeedInContext: Sendable {
    /// One plan of the member.
    public struct Plan: Sendable {
        /// The plan's facts.
        public let facts: PlanFacts
        /// How it stands in the themes that count as an answer.
        public let cell: CoverageCell
        /// The versions of the tag list that its commitments were coded by.
        public let vocabularies: Set<String>
        /// Whether the data hold all its commitments.
        public let completeness: PlanCompleteness

        /// A plan.
        public init(
            facts: PlanFacts, cell: CoverageCell, vocabularies: Set<String> = [], completeness: PlanCompleteness
        ) {
            self.facts = facts
            self.vocabularies = vocabularies
            self.cell = cell
            self.completeness = completeness
        }
    }

    /// When a plan was in force, beside the recorded events.
    public enum Timing: Sendable, Hashable {
        /// In force at one of them, or submitted after it, as far as the source states days or years.
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
    /// The days that decide: those of the records; where none has a day, those days from the earliest that the records may mean
    /// to the day of the question on which another answer could begin.
    private let days: [CivilInterval]
    /// Whether the records have no day, so that what is said has to hold for each of the days.
    private let isUndated: Bool

    /// A need with its plans.
    ///
    /// - Parameters:
    ///   - need: What is recorded.
    ///   - plans: The member's plans in the data, from the earliest to the latest.
    ///   - day: The day the question is asked for; records without a day are no later.
    public init(_ need: ContextNeed, plans: [Plan], asOf day: CivilDate?) {
        self.need = need
        self.plans = plans
        let dated = Set(need.events.compactMap(\.days))
        isUndated = dated.isEmpty
        days =
            dated.isEmpty
            ? Self.possibleDays(of: need, plans, until: day)
            : dated.sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
    }

    /// The earliest day that undated records may mean, the days after the last ones of plans, and the day of the question: between
    /// two of them nothing changes. None where no earliest day is known.
    private static func possibleDays(of need: ContextNeed, _ plans: [Plan], until day: CivilDate?) -> [CivilInterval] {
        guard let day, let first = need.events.compactMap(\.date.earliest).min(), first <= day else { return [] }
        let after = plans.compactMap { $0.facts.lastPossibleDay?.adding(days: 1) }.filter { first < $0 && $0 < day }
        return Set([first, day] + after).sorted().map { CivilInterval($0) }
    }

    /// When a plan was in force, beside a record. Where the source states the plan's last day, days decide; where it states years
    /// only, the whole of the last year counts: a plan submitted or ended in the year of a record was either in force at it or
    /// came after.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - days: The days that the record's date may mean.
    /// - Returns: When it was in force.
    public func timing(of plan: PlanFacts, beside days: CivilInterval) -> Timing {
        if let last = plan.lastPossibleDay, last >= days.earliest { return .atOrAfter }
        return plan.statedLastDay == nil && plan.endYear == nil ? .unknown : .before
    }

    /// The days that decide: the first that no commitment answers, else the first of which nothing can be said, else the first of
    /// all; `nil` where no record has a day. What answers the records of one day need not answer later ones.
    public var decisiveDays: CivilInterval? {
        if isUndated { return days.allSatisfy(isAnswered) ? days.last : days.first }
        return days.first { !isAnswered($0) && doubt($0) == nil } ?? days.first { !isAnswered($0) } ?? days.first
    }

    /// The plans in force at a record of the decisive days, or submitted after it.
    public var answering: [Plan] { decisiveDays.map(answering) ?? [] }

    /// The commitments of those plans that count as an answer.
    public var answers: [CoveredCommitment] { answering.flatMap(\.cell.commitments) }

    /// The records of the decisive days and later ones; all where none has a day.
    var decisiveEvents: [RecordedEvent] {
        guard let first = decisiveDays, !isUndated else { return need.events }
        return need.events.filter { ($0.days?.earliest).map { $0 >= first.earliest } == true }
    }

    private func answering(_ days: CivilInterval) -> [Plan] {
        plans.filter { timing(of: $0.facts, beside: days) == .atOrAfter }
    }

    private func isAnswered(_ days: CivilInterval) -> Bool {
        answering(days).contains { !$0.cell.commitments.isEmpty }
    }

    /// Judges the need.
    ///
    /// - Parameter message: Says what was found, where no commitment answers it.
    /// - Returns: Fires where, for the records of a day, there are plans in force at them or submitted after them, all of these are
    ///   whole and had the tags coded, and none has a commitment in the themes; holds where the records of every day are answered;
    ///   cannot judge otherwise. Records without a day are judged by every day that they may mean, and only where all agree.
    func judgement(_ message: () -> String) -> Judgement {
        guard let decisive = decisiveDays else { return .cannotJudge("no record of it has a day") }
        if let difference = isUndated ? difference : nil {
            return .cannotJudge("no record of it has a day; \(difference)")
        }
        if isAnswered(decisive) { return .holds }
        if let doubt = doubt(decisive) { return .cannotJudge(doubt) }
        return .fires(message(), fields: decisiveEvents.first.map { $0.cells.map(\.field) } ?? ["date"])
    }

    /// Why the days that undated records may mean do not settle one answer, as a clause; `nil` where they do.
    private var difference: String? {
        let answered = days.filter(isAnswered)
        if answered.count == days.count { return nil }
        let doubts = days.filter { !isAnswered($0) }.compactMap { day in doubt(day).map { (day, $0) } }
        if let (day, doubt) = doubts.first {
            let isAlways = doubts.count == days.count && doubts.allSatisfy { $0.1 == doubt }
            return isAlways ? doubt : "if it was on \(day.earliest), \(doubt)"
        }
        guard let yes = answered.first, let no = days.first(where: { !isAnswered($0) }) else { return nil }
        return "if it was on \(yes.earliest), a commitment answers it, and if on \(no.earliest), none does"
    }

    /// Why it cannot be said that no commitment answers the records of some days, as a clause; `nil` where it can.
    private func doubt(_ days: CivilInterval) -> String? {
        if plans.isEmpty { return "no plan of this member is in the data or the selection" }
        let open = plans.filter { timing(of: $0.facts, beside: days) == .unknown }
        if let holder = open.first(where: { !$0.cell.commitments.isEmpty }) {
            return "\(holder.facts.id) holds a commitment on it, and the data do not say until when that plan ran"
        }
        let answering = answering(days)
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
