public import OGPModel

/// How many commitments could be judged by a star formula, and how many earn the star.
public struct StarTally: Sendable, Hashable {
    /// Those of which every part is coded.
    public private(set) var assessed = 0
    /// Those that earn the star.
    public private(set) var starred = 0

    /// Nothing judged.
    public init() {}

    /// Counts one judgement, or the same judgement several times.
    public mutating func count(_ judgement: Coded<Bool>, times: Int = 1) {
        guard case .coded(let isStarred) = judgement else { return }
        assessed += times
        starred += isStarred ? times : 0
    }

    /// Adds another tally.
    public static func += (left: inout StarTally, right: StarTally) {
        left.assessed += right.assessed
        left.starred += right.starred
    }
}
