extension [ReasonedResponse] {
    /// What became of a contribution: what the latest response says of it. `unknown` where none does, or where responses that no day
    /// puts in order contradict each other.
    public var outcome: ReasonedResponse.Outcome {
        let latest = latestOutcomes
        return latest.count == 1 ? latest[0] : .unknown
    }

    /// Whether responses that no day puts in order say different things.
    public var isContradictory: Bool { latestOutcomes.count > 1 }

    /// What the responses of the latest day and those without a day say, each once; that a contribution was noted only where
    /// none of them says more.
    private var latestOutcomes: [ReasonedResponse.Outcome] {
        let stated = filter { $0.outcome != .unknown }
        let last = stated.compactMap(\.date.day).max()
        let outcomes = Set(stated.filter { $0.date.day == nil || $0.date.day == last }.map(\.outcome))
        let decisions = outcomes.subtracting([.noted])
        let found = decisions.isEmpty ? outcomes : decisions
        return ReasonedResponse.Outcome.allCases.filter(found.contains)
    }
}
