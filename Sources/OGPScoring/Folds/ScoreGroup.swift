/// The scores of one group.
public struct ScoreGroup: Sendable, Hashable {
    /// The group.
    public let key: ScoreGroupKey
    /// Its figures.
    public let tally: ScoreTally

    /// A group with its figures.
    public init(key: ScoreGroupKey, tally: ScoreTally) {
        self.key = key
        self.tally = tally
    }
}
