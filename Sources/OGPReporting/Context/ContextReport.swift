public import OGPJoining
public import OGPModel
public import OGPScoring

/// What the context records, held against the plans of the data.
public struct ContextReport: Sendable {
    /// What can be said of a need.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// No commitment answers it.
        case gap
        /// A commitment answers it, as far as its tags say.
        case answered
        /// It cannot be said from these data.
        case notDeterminable
    }

    /// One need with what can be said of it.
    public struct Standing: Sendable {
        /// The need and the member's plans.
        public let item: NeedInContext
        /// What can be said.
        public let outcome: Outcome
        /// What was found, or why nothing can be said; empty where a commitment answers it.
        public let because: String
    }

    /// The files.
    public let inputs: [ContextInput]
    /// What is recorded of members, problems before pledges, by member.
    public let needs: [Standing]
    /// Records of days after the day of the question, which are left out.
    public let later: Int
    /// Countries that are no known members, with the number of their records.
    public let outside: [(name: String, records: Int)]
    /// Indicators that record no problem, and those that record neither a problem nor the absence of one.
    public let indicators: (withoutProblem: Int, undecided: Int)
    /// The campaigns.
    public let campaigns: [CampaignStanding]

    /// Holds records against plans.
    ///
    /// - Parameters:
    ///   - data: The records.
    ///   - plans: Each plan's facts, how it stands in the areas of the records, and whether the data hold all of it; each member's
    ///     from the earliest to the latest.
    ///   - members: The members that were selected, by code; all where empty.
    ///   - day: The day the question is asked for.
    public init(
        _ data: ContextData, plans: [(facts: PlanFacts, coverage: PlanCoverage, completeness: PlanCompleteness)],
        members: Set<String>, asOf day: CivilDate
    ) {
        let byMember = Dictionary(grouping: plans) { $0.facts.member.code ?? $0.facts.member.name }
        inputs = data.inputs
        let selected = data.needs.filter { members.isEmpty || $0.member.code.map(members.contains) == true }
        let known = selected.compactMap { $0.known(on: day) }
        later = selected.reduce(0) { $0 + $1.events.count } - known.reduce(0) { $0 + $1.events.count }
        needs = known.map { need in
            let own = byMember[need.member.code ?? need.member.name] ?? []
            let item = NeedInContext(
                need,
                plans: own.map {
                    NeedInContext.Plan(
                        facts: $0.facts, cell: $0.coverage[need.area.id], vocabularies: $0.coverage.vocabularies,
                        completeness: $0.completeness)
                }, asOf: day)
            return Self.standing(item)
        }
        outside = data.outside
        indicators = data.indicators
        campaigns = data.campaigns.map { CampaignStanding($0, supporters: data.supporters, asOf: day) }
    }

    private static func standing(_ item: NeedInContext) -> Standing {
        switch item.judgement({ item.finding }) {
        case .fires(let message, _): Standing(item: item, outcome: .gap, because: message)
        case .cannotJudge(let reason): Standing(item: item, outcome: .notDeterminable, because: reason)
        case .holds, .outOfScope: Standing(item: item, outcome: .answered, because: "")
        }
    }
}
