public import OGPModel

/// How many contributions a group gave, and what became of them.
public struct ConsultationTally: Sendable, Hashable {
    /// The contributions.
    public private(set) var contributions = 0
    /// Those that were answered.
    public private(set) var answered = 0
    /// The answered ones by what became of them.
    public private(set) var outcomes: [ReasonedResponse.Outcome: Int] = [:]
    /// Those that changed the plan, as far as a response says so.
    public private(set) var changes = 0

    /// No contributions.
    public init() {}

    /// The contributions without an answer.
    public var unanswered: Int { contributions - answered }

    /// Notes a contribution with the responses that count.
    public mutating func note(_ responses: [ReasonedResponse]) {
        contributions += 1
        if responses.isEmpty { return }
        answered += 1
        outcomes[responses.outcome, default: 0] += 1
        if responses.contains(where: { !$0.change.isEmpty }) { changes += 1 }
    }

    /// Both tallies together.
    public static func + (left: ConsultationTally, right: ConsultationTally) -> ConsultationTally {
        var sum = left
        sum.contributions += right.contributions
        sum.answered += right.answered
        sum.outcomes.merge(right.outcomes, uniquingKeysWith: +)
        sum.changes += right.changes
        return sum
    }
}
