public import OGPModel
public import OGPScoring

/// What a gap report needs to know of one plan as a whole: its scores, and how it stands in each area that is asked about.
public struct PlanTally: Sendable, Hashable {
    /// The plan's scores.
    public private(set) var score = ScoreTally()
    /// Commitments whose ambition is coded, on the scale they were rated on.
    public private(set) var ambitionAssessed = 0
    /// Commitments with high ambition.
    public private(set) var ambitious = 0
    /// How it stands in the areas.
    public private(set) var coverage = PlanCoverage()
    /// Where the plan's first commitment stands.
    public private(set) var firstSource: GapSource?

    /// Nothing counted.
    public init() {}

    /// Counts one commitment.
    public mutating func count(_ commitment: Commitment, areas: [CoverageArea]) {
        score.count(commitment.ratings, submitted: commitment.submitted, cluster: commitment.assessmentKey)
        if let isAmbitious = commitment.ratings.highAmbition.value {
            ambitionAssessed += 1
            ambitious += isAmbitious ? 1 : 0
        }
        if firstSource == nil { firstSource = GapSource(commitment, field: "plan", value: commitment.planText) }
        coverage.count(commitment, areas: areas)
    }
}

extension Commitment {
    /// The plan's id as text; empty without a plan.
    var planText: String { plan?.text ?? "" }
}
