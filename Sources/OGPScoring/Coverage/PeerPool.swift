public import OGPModel

/// The strongest commitments in each area, a few of each member: what others did where a plan is silent. Pools add up in any
/// order and grouping.
public struct PeerPool: Sendable, Hashable {
    /// How many commitments are offered for one area.
    public static let limit = 3

    private let areas: [CoverageArea]
    private var best: [String: [String: [CoveredCommitment]]] = [:]

    /// An empty pool for the areas of a menu.
    public init(_ menu: CoverageMenu) { areas = menu.areas }

    /// Notes one commitment.
    public mutating func note(_ commitment: Commitment) {
        let tags = TagSets(commitment)
        for area in areas {
            let standing = area.standing(tags)
            if !standing.isInArea { continue }
            let covered = CoveredCommitment(commitment, isAccepted: standing == .accepted)
            add([covered], of: commitment.member.name, to: area.id)
        }
    }

    /// Adds another pool for the same areas.
    public static func += (left: inout PeerPool, right: PeerPool) {
        for (area, members) in right.best {
            for (member, commitments) in members { left.add(commitments, of: member, to: area) }
        }
    }

    private mutating func add(_ more: [CoveredCommitment], of member: String, to area: String) {
        let all = (best[area]?[member] ?? []) + more
        let sorted = Set(all).sorted { $0.isStronger(than: $1) }
        best[area, default: [:]][member] = Array(sorted.prefix(Self.limit))
    }

    /// What others did in an area: the strongest outcome first, then by id.
    ///
    /// - Parameters:
    ///   - area: The area's id.
    ///   - member: The member whose own commitments are left out; `nil` to leave none out.
    /// - Returns: At most ``limit`` commitments.
    public func peers(in area: String, exceptOf member: String? = nil) -> [CoveredCommitment] {
        let others = (best[area] ?? [:]).filter { $0.key != member }.flatMap(\.value)
        return Array(others.sorted { $0.isStronger(than: $1) }.prefix(Self.limit))
    }
}
