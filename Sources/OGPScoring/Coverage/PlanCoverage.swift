public import OGPModel

/// How the commitments of one plan, or of several, stand in the areas of a menu: a value that adds up.
public struct PlanCoverage: Sendable, Hashable {
    /// All commitments.
    public private(set) var commitments = 0
    /// The cells by area id; an area of which no commitment was counted has none.
    public private(set) var cells: [String: CoverageCell] = [:]
    /// The versions of the tag list that the commitments were coded by.
    public private(set) var vocabularies: Set<String> = []

    /// Nothing counted.
    public init() {}

    /// Counts one commitment in every area: by its tags, and by the themes that were accepted for it.
    public mutating func count(_ commitment: Commitment, areas: [CoverageArea]) {
        commitments += 1
        let tags = TagSets(commitment)
        vocabularies.insert(tags.vocabulary)
        for area in areas {
            let standing = area.standing(tags)
            cells[area.id, default: CoverageCell()].count(
                standing, CoveredCommitment(commitment, isAccepted: standing == .accepted))
        }
    }

    /// The cell of an area.
    public subscript(area: String) -> CoverageCell { cells[area] ?? CoverageCell() }

    /// Adds another part of the same plan, or another plan.
    public static func += (left: inout PlanCoverage, right: PlanCoverage) {
        left.commitments += right.commitments
        left.vocabularies.formUnion(right.vocabularies)
        for (id, cell) in right.cells { left.cells[id, default: CoverageCell()] += cell }
    }
}
