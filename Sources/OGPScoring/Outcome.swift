public import OGPModel

/// The four groups in which OGP sums up ambition and completion.
///
/// Source: OGP's commitments dataset, the four outcome flags.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Ambitious and complete, or with strong results.
    case completeAndAmbitious
    /// Ambitious, not complete.
    case ambitious
    /// Complete, not ambitious.
    case complete
    /// Neither.
    case neither

    /// The group of a commitment; `nil` where ambition or completion is not assessed and results are not strong. It never
    /// defaults to the lowest group.
    public init?(_ ratings: CommitmentRatings) {
        if ratings.strongResults.value == true {
            self = .completeAndAmbitious
            return
        }
        guard let isAmbitious = ratings.highAmbition.value, let isComplete = ratings.highCompletion.value else {
            return nil
        }
        switch (isAmbitious, isComplete) {
        case (true, true): self = .completeAndAmbitious
        case (true, false): self = .ambitious
        case (false, true): self = .complete
        case (false, false): self = .neither
        }
    }
}
