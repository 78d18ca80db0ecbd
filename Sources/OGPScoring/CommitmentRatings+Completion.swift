public import OGPModel

extension CommitmentRatings {
    /// The latest completion: the end-of-term rating where there is one, otherwise the mid-term rating.
    ///
    /// It is the latest, not the higher of the two. Where neither stage is coded, it is not reviewed if either stage is,
    /// else not collected, else not applicable, else blank. A word outside the vocabulary stays unrecognised rather than
    /// giving way to the older rating. Source: OGP's commitments dataset, `Raw Completion`.
    public var completion: Coded<Completion> {
        switch (completionEndOfTerm, completionMidTerm) {
        case (.coded, _), (.unrecognised, _): completionEndOfTerm
        case (_, .coded), (_, .unrecognised): completionMidTerm
        case (.notReviewed, _), (_, .notReviewed): .notReviewed
        case (.notCollected, _), (_, .notCollected): .notCollected
        case (.notApplicable, _), (_, .notApplicable): .notApplicable
        default: .blank
        }
    }

    /// Whether completion is high: substantial or complete on the latest assessment.
    ///
    /// Missing where there is no rating, and also where the commitment was withdrawn or no evidence was found (as
    /// `notApplicable`): both are in no denominator. Source: OGP glossary, "Completion"; `Comp Assessed`.
    public var highCompletion: Coded<Bool> {
        switch completion {
        case .coded(let value): value.isAssessed ? .coded(value.isHigh) : .notApplicable
        case let other: other.map { $0.isHigh }
        }
    }

    /// Whether completion fell between mid-term and end of term; `nil` unless both are steps of the scale.
    public var fellBack: Bool? {
        guard let before = completionMidTerm.value?.step, let after = completionEndOfTerm.value?.step else {
            return nil
        }
        return after < before
    }
}
