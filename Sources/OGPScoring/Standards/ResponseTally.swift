public import OGPModel

/// What became of the contributions to a plan: how many were answered, and what was taken up.
public struct ResponseTally: Sendable, Hashable {
    /// Contributions received.
    public let contributions: Int
    /// Those with a response of their own.
    public let answered: Int
    /// Those of which the latest decision is that they are taken up, whole or in part.
    public let takenUp: Int
    /// Those of which it is that they are not.
    public let rejected: Int
    /// The ids of those without a response of their own.
    public let unanswered: [String]
    /// Whether a response to all together is recorded.
    public let hasResponseToAll: Bool

    /// Counts the contributions of a record.
    public init(_ record: ProcessRecord) {
        contributions = record.contributions.count
        let open = record.contributions.filter(\.answers.isEmpty)
        unanswered = open.map(\.id)
        answered = contributions - open.count
        let outcomes = record.contributions.map(\.answers.outcome)
        takenUp = outcomes.count { $0 == .accepted || $0 == .partlyAccepted }
        rejected = outcomes.count { $0 == .rejected }
        hasResponseToAll = !record.responses.isEmpty
    }
}
