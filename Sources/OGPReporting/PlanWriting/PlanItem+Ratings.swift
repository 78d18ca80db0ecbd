import OGPModel

extension PlanItem {
    /// Adds what the IRM coded; what was not collected is left out.
    mutating func add(_ ratings: CommitmentRatings) {
        add(coded: "ratings.specificity", ratings.specificity) { $0.rawValue }
        addFlag("ratings.verifiable", ratings.verifiable)
        addFlag("ratings.relevant", ratings.relevant)
        for value in OGPValue.allCases { addFlag("ratings.\(value.rawValue)", ratings.values[value]) }
        add(coded: "ratings.potentialImpact", ratings.potentialImpact) { $0.rawValue }
        add(coded: "ratings.potentialForResults", ratings.potentialForResults) { $0.rawValue }
        add(coded: "ratings.completionMidTerm", ratings.completionMidTerm) { $0.rawValue }
        add(coded: "ratings.completionEndOfTerm", ratings.completionEndOfTerm) { $0.rawValue }
        add(coded: "ratings.changeInCompletion", ratings.changeInCompletion) { $0.rawValue }
        add(coded: "ratings.openedGovernment", ratings.openedGovernment) { $0.rawValue }
        add(coded: "ratings.earlyResults", ratings.earlyResults) { $0.rawValue }
        addFlag("ratings.carriedForward", ratings.carriedForward)
        addFlag("ratings.irmAssessed", ratings.irmAssessed)
    }

    private mutating func addFlag(_ name: String, _ flag: Coded<Bool>) {
        add(coded: name, flag) { $0 ? "true" : "false" }
    }
}
