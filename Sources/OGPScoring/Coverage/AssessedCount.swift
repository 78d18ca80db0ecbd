/// How many of those assessed are so; what was not assessed is in neither number.
public struct AssessedCount: Sendable, Hashable {
    /// How many were assessed.
    public let assessed: Int
    /// How many of them are so.
    public let count: Int

    /// A count of judgements; `nil` stands for one that is missing.
    public init(_ judgements: [Bool?]) {
        assessed = judgements.count { $0 != nil }
        count = judgements.count { $0 == true }
    }
}
