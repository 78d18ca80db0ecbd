public import OGPModel

extension CommitmentRatings {
    /// What came of the commitment, on whichever of the two results scales is coded.
    ///
    /// Where both are coded, the one that counts as strong speaks. Where neither is, the kind of missing is chosen as for
    /// completion.
    public var results: Coded<ResultsLabel> {
        switch (openedGovernment, earlyResults) {
        case (.coded(let change), .coded(let early)):
            early.isStrong && !change.isStrong ? .coded(.early(early)) : .coded(.change(change))
        case (.coded(let change), _): .coded(.change(change))
        case (_, .coded(let early)): .coded(.early(early))
        case (.unrecognised(let text), _), (_, .unrecognised(let text)): .unrecognised(text)
        case (.notReviewed, _), (_, .notReviewed): .notReviewed
        case (.notCollected, _), (_, .notCollected): .notCollected
        case (.notApplicable, _), (_, .notApplicable): .notApplicable
        default: .blank
        }
    }

    /// Whether results are strong: major or outstanding change, or significant early results.
    ///
    /// Source: OGP glossary, "Early results"; `High DIOG`.
    public var strongResults: Coded<Bool> { results.map(\.isStrong) }
}
