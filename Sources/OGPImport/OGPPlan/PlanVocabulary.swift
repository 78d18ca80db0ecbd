import OGPModel

/// Names of a plan file that more than one reader needs.
enum PlanVocabulary {
    /// The namespace of the XML form, up to the version.
    static let namespaceStem = "urn:ogp-tracker:plan:"
    /// The version that is read.
    static let version = "1"
    /// The elements that only hold fields together.
    static let groups: Set<String> = ["member", "policyAreas", "ratings", "contact", "source"]
    /// The fields of which there may be several.
    static let lists: Set<String> = [
        "lead", "supporting", "assessedWith", "policyAreas.area", "policyAreas.notCoded", "claimedValue",
    ]
    /// The attributes of a field that say how it is to be read.
    static let marks: Set<String> = [
        "missing", "none", "escaped", "read", "earliest", "latest", "precision", "basis", "recurrence", "until",
        "century", "dayFirst", "monthFirst", "reason", "provesDayFirst", "provesMonthFirst",
    ]
    /// The field whose translations are texts of a part. What is said of evidence has a name of its own, as `evidence` is an
    /// item.
    static func name(of part: TextPart) -> String {
        switch part {
        case .deadline: "end"
        case .evidence: "evidenceText"
        default: part.rawValue
        }
    }

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
