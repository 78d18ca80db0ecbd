/// One group: a dimension and a value of it.
public struct ScoreGroupKey: Sendable, Hashable, Comparable {
    /// What is grouped by.
    public let by: ScoreDimension
    /// The value, `unknown` where there is none.
    public let key: String

    /// A group.
    public init(_ by: ScoreDimension, _ key: String) {
        self.by = by
        self.key = key
    }

    /// Orders by key, so that groups stand by name and never by rate.
    public static func < (left: ScoreGroupKey, right: ScoreGroupKey) -> Bool {
        left.key == right.key ? left.by.rawValue < right.by.rawValue : left.key < right.key
    }

    /// The reference by which a measure of the group can be explained.
    public func ref(_ measure: String) -> String { "\(by.rawValue)=\(key).\(measure)" }
}
