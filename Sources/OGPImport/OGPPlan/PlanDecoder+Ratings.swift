import OGPModel

extension PlanDecoder {
    /// What the IRM coded of a commitment.
    mutating func ratings(_ item: PlanItem) -> CommitmentRatings {
        var ratings = CommitmentRatings()
        ratings.specificity = label(item, "specificity", .specificity)
        ratings.verifiable = flag(item, rating: "verifiable")
        ratings.relevant = flag(item, rating: "relevant")
        ratings.values = OGPValueFlags(
            accessToInformation: flag(item, rating: "accessToInformation"),
            civicParticipation: flag(item, rating: "civicParticipation"),
            publicAccountability: flag(item, rating: "publicAccountability"),
            technology: flag(item, rating: "technology"))
        ratings.potentialImpact = label(item, "potentialImpact", .potentialImpact)
        ratings.potentialForResults = label(item, "potentialForResults", .potentialForResults)
        ratings.completionMidTerm = label(item, "completionMidTerm", .completion(.dataset2024))
        ratings.completionEndOfTerm = label(item, "completionEndOfTerm", .completion(.dataset2024))
        ratings.changeInCompletion = label(item, "changeInCompletion", .change)
        ratings.openedGovernment = label(item, "openedGovernment", .openedGovernment)
        ratings.earlyResults = label(item, "earlyResults", .earlyResults)
        ratings.carriedForward = flag(item, rating: "carriedForward")
        ratings.irmAssessed = flag(item, rating: "irmAssessed")
        return ratings
    }

    private mutating func label<Label: RatingScale>(
        _ item: PlanItem, _ name: String, _ words: RatingWords<Label>
    ) -> Coded<Label> {
        coded(item, "ratings." + name) { Label(rawValue: $0) ?? words.label(CellText.folded($0)) }
    }

    private mutating func flag(_ item: PlanItem, rating name: String) -> Coded<Bool> {
        coded(item, "ratings." + name, Self.flag)
    }

    /// A coded value; not collected where the field is absent or empty.
    private mutating func coded<Value>(
        _ item: PlanItem, _ name: String, _ meaning: (String) -> Value?
    ) -> Coded<Value> {
        guard let value = item.first(name) else { return .notCollected }
        if let kind = missing(item, name) { return .absent(kind, text: value.text) }
        if !value.isStated { return .notCollected }
        if let meaning = meaning(value.text) { return .coded(meaning) }
        if let kind = Missing(rawValue: value.text) ?? CellText.missing(value.text), kind != .unrecognised {
            return .absent(kind)
        }
        report(
            .planUnknownWord, "\"\(value.text)\" is not a word of \(name).", at: value.position, field: name,
            value: value.text)
        return .unrecognised(value.text)
    }
}
