import OGPModel

/// How one plan, or one member, stands in one area: a value that adds up in any order.
public struct CoverageCell: Sendable, Hashable {
    /// Commitments of which it is known whether they are in the area: its tags were coded, or a theme was accepted.
    public private(set) var coded = 0
    /// Commitments of which it is not.
    public private(set) var notCoded = 0
    /// The commitments in the area, by id.
    public private(set) var commitments: [CoveredCommitment] = []

    /// Nothing seen.
    public init() {}

    /// Counts one commitment.
    mutating func count(_ standing: CoverageArea.Standing, _ commitment: @autoclosure () -> CoveredCommitment) {
        switch standing {
        case .notCoded: notCoded += 1
        case .absent: coded += 1
        case .present, .accepted:
            coded += 1
            insert([commitment()])
        }
    }

    /// Adds another cell of the same area.
    public static func += (left: inout CoverageCell, right: CoverageCell) {
        left.coded += right.coded
        left.notCoded += right.notCoded
        left.insert(right.commitments)
    }

    /// The order by id makes equal cells of equal commitments, however they were gathered.
    private mutating func insert(_ more: [CoveredCommitment]) {
        if more.isEmpty { return }
        commitments += more
        commitments.sort { $0.isBefore($1) }
    }

    /// The highest step of the ladder that a commitment in the area reaches; `nil` without a commitment.
    public var rung: CoverageRung? { commitments.map(\.rung).max() }

    /// Commitments that no tag of the area, but an accepted theme brings into it.
    public var accepted: Int { commitments.count(where: \.isAccepted) }

    /// Commitments of which something was assessed.
    public var assessed: Int { commitments.count { $0.rung > .commitment } }

    /// Those that are verifiable, out of those of which that was assessed.
    public var verifiable: AssessedCount { AssessedCount(commitments.map(\.isVerifiable)) }

    /// Those with high ambition.
    public var ambitious: AssessedCount { AssessedCount(commitments.map(\.isAmbitious)) }

    /// Those whose latest completion is substantial or complete.
    public var complete: AssessedCount { AssessedCount(commitments.map(\.isComplete)) }

    /// Those with strong results.
    public var results: AssessedCount { AssessedCount(commitments.map(\.hasResults)) }
}
