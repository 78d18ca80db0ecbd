public import OGPModel

/// How the commitments of one plan, or of several, stand in the areas of a menu: a value that adds up.
public struct PlanCoverage: Sendable, Hashable {
    /// All commitments.
    public private(set) var commitments = 0
    /// The cells by area id; an area of which no commitment was counted has none.
    public private(set) var cells: [String: CoverageCell] = [:]

    /// Nothing counted.
    public init() {}

    /// Counts one commitment in every area: by its tags, and by the themes that a person accepted.
    public mutating func count(_ commitment: Commitment, areas: [CoverageArea]) {
        commitments += 1
        let tags = TagSets(commitment.policyAreas)
        for area in areas {
            let isAccepted = commitment.acceptedThemes.contains { $0.theme == area.id }
            cells[area.id, default: CoverageCell()].count(
                isAccepted ? .present : area.standing(tags), CoveredCommitment(commitment))
        }
    }

    /// The cell of an area.
    public subscript(area: String) -> CoverageCell { cells[area] ?? CoverageCell() }

    /// Adds another part of the same plan, or another plan.
    public static func += (left: inout PlanCoverage, right: PlanCoverage) {
        left.commitments += right.commitments
        for (id, cell) in right.cells { left.cells[id, default: CoverageCell()] += cell }
    }
}
