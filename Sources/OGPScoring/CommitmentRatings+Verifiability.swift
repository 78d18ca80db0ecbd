public import OGPModel

extension CommitmentRatings {
    /// Whether the commitment is verifiable: as stated, otherwise by its specificity (medium or high).
    ///
    /// Source: OGP glossary, "Verifiability".
    public var verifiability: Coded<Bool> {
        if verifiable.isCoded { return verifiable }
        if case .coded(let value) = specificity { return .coded(value.isVerifiable) }
        if case .notReviewed = specificity { return .notReviewed }
        return verifiable
    }
}
