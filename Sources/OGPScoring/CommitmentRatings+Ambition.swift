public import OGPModel

extension CommitmentRatings {
    /// OGP's high ambition for plans before 2020: potential impact at least moderate, and relevant to OGP values.
    ///
    /// Both parts must be coded. Verifiability is not asked for. Source: OGP's commitments dataset, `High Ambition`.
    public var highPotentialImpact: Coded<Bool> {
        switch (potentialImpact, relevant) {
        case (.coded(let impact), .coded(let isRelevant)): .coded(impact.isAtLeastModerate && isRelevant)
        case (.coded, let missing): missing
        case (let missing, _): missing.map { $0.isAtLeastModerate }
        }
    }

    /// High ambition for plans since 2020: substantial potential for results.
    ///
    /// This threshold is the method's own: OGP publishes none. Source of the scale: OGP glossary, "Ambition".
    public var highPotentialForResults: Coded<Bool> { potentialForResults.map { $0 == .substantial } }

    /// High ambition on the scale that the commitment was rated on. The two scales are never pooled in a rate.
    public var highAmbition: Coded<Bool> { isRatedForResults ? highPotentialForResults : highPotentialImpact }

    /// Whether the newer scale, potential for results, is the one that speaks.
    public var isRatedForResults: Bool {
        switch (potentialForResults, potentialImpact) {
        case (.coded, _): true
        case (_, .coded): false
        case (.notReviewed, .notCollected), (.unrecognised, .notCollected): true
        default: false
        }
    }
}
