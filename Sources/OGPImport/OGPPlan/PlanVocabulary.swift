import OGPModel

/// Names of a plan file that more than one reader needs.
enum PlanVocabulary {
    /// The elements that only hold fields together.
    static let groups: Set<String> = ["member", "policyAreas", "ratings", "contact", "source"]
    /// The attributes of a field that say how it is to be read.
    static let marks: Set<String> = [
        "missing", "none", "escaped", "read", "earliest", "latest", "precision", "basis", "recurrence", "until",
        "century", "dayFirst", "monthFirst", "reason", "provesDayFirst", "provesMonthFirst",
    ]
    /// The questions of the commitment templates.
    static let questions = Set(TextPart.questions.map(\.rawValue))
    /// The ratings, with the field of the export that each is a part of.
    static let ratings: [String: String] = Dictionary(
        uniqueKeysWithValues: ratingNames.map { ("ratings." + $0, OGPValue(rawValue: $0) == nil ? $0 : "values") })

    private static let ratingNames =
        [
            "specificity", "verifiable", "relevant", "potentialImpact", "potentialForResults", "completionMidTerm",
            "completionEndOfTerm", "changeInCompletion", "openedGovernment", "earlyResults", "carriedForward",
            "irmAssessed",
        ] + OGPValue.allCases.map(\.rawValue)

    /// The field of the export that a field of a commitment holds.
    static func exportField(_ name: String) -> String {
        switch name {
        case "member", "member.name", "member.nameInSource": "member"
        case "member.code": "memberCode"
        case "member.level": "level"
        case "member.region": "region"
        case "policyAreas.area": "policyAreas"
        case "policyAreas.notCoded": "policyAreasNotCoded"
        case "assessedWith": "cluster"
        default: ratings[name] ?? name
        }
    }
}
