public import OGPCatalogues
public import OGPModel
public import OGPScoring

/// What a gap report needs to know of one plan as a whole: its scores, and how it stands in each area of the menu.
public struct PlanTally: Sendable, Hashable {
    /// The plan's scores.
    public private(set) var score = ScoreTally()
    /// Commitments whose ambition is coded, on the scale they were rated on.
    public private(set) var ambitionAssessed = 0
    /// Commitments with high ambition.
    public private(set) var ambitious = 0
    /// The areas by id.
    public private(set) var areas: [String: AreaTally] = [:]
    /// Where the plan's first commitment stands.
    public private(set) var firstSource: GapSource?

    /// Nothing counted.
    public init() {}

    /// Counts one commitment.
    public mutating func count(_ commitment: Commitment, menu: [MenuArea]) {
        score.count(commitment.ratings, submitted: commitment.submitted, cluster: commitment.assessmentKey)
        if let isAmbitious = commitment.ratings.highAmbition.value {
            ambitionAssessed += 1
            ambitious += isAmbitious ? 1 : 0
        }
        if firstSource == nil { firstSource = GapSource(commitment, field: "plan", value: commitment.planText) }
        let present = Set(commitment.policyAreas.present.map(PolicyAreaKey.init))
        let notCoded = Set(commitment.policyAreas.notCoded.map(PolicyAreaKey.init))
        for area in menu {
            let tags = (area.tags[commitment.policyAreas.vocabulary] ?? []).map(PolicyAreaKey.init)
            let isPresent = tags.contains(where: present.contains)
            // An area is coded for a commitment only if one of its tags is present or all of them were coded as absent. A
            // source without any tag column codes none.
            let isCoded =
                isPresent
                || (commitment.policyAreas.coded > 0 && !tags.isEmpty && !tags.contains(where: notCoded.contains))
            if isCoded {
                areas[area.id, default: AreaTally()].count(isPresent: isPresent, ratings: commitment.ratings)
            }
        }
    }
}

extension Commitment {
    /// The plan's id as text; empty without a plan.
    var planText: String { plan?.text ?? "" }
}
