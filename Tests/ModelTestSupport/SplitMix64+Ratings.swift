public import OGPModel
public import TestSupport

extension SplitMix64 {
    /// One of the values, or every third time a kind of missing.
    public mutating func coded<Value>(_ values: [Value]) -> Coded<Value> {
        number(in: 0...2) > 0 ? .coded(pick(values)) : missing()
    }

    /// Any kind of missing.
    public mutating func missing<Value>() -> Coded<Value> { .absent(pick(Missing.allCases), text: "Mostly") }

    /// Ratings in which every value is drawn on its own, so that combinations occur that no plan ever had.
    public mutating func ratings() -> CommitmentRatings {
        var ratings = CommitmentRatings()
        ratings.specificity = coded(Specificity.allCases)
        ratings.verifiable = coded([true, false])
        ratings.relevant = coded([true, true, false])
        ratings.values = OGPValueFlags(
            accessToInformation: coded([true, false]), civicParticipation: coded([true, false]),
            publicAccountability: coded([true, false]), technology: coded([true, false]))
        ratings.potentialImpact = coded(PotentialImpact.allCases)
        ratings.potentialForResults = coded(PotentialForResults.allCases)
        ratings.completionMidTerm = coded(Completion.allCases)
        ratings.completionEndOfTerm = coded(Completion.allCases)
        ratings.changeInCompletion = coded(CompletionChange.allCases)
        ratings.openedGovernment = coded(OpennessChange.allCases)
        ratings.earlyResults = coded(EarlyResults.allCases)
        ratings.carriedForward = coded([true, false])
        ratings.irmAssessed = coded([true, false])
        return ratings
    }
}
