/// Under which headers OGP's exports print what a field of our export is made of.
public enum SourceHeaders {
    /// The headers of the label and its code, in every spelling of any generation; empty for a field that no column holds.
    public static func headers(of field: String) -> [String] {
        fields(of: field).flatMap(\.headers)
    }

    private static func fields(of name: String) -> [OGPField] {
        switch name {
        case "id": [.uniqueID]
        case "plan": [.planID, .country, .planNumber]
        case "member", "memberCode", "region", "level": [.country, .memberCode, .region, .nationalOrLocal]
        case "number": [.number]
        case "title": [.title]
        case "shortTitle": [.shortTitle]
        case "submitted": [.submitted]
        case "planEndYear": [.planEndYear]
        case "lead": [.lead]
        case "supporting": [.supporting]
        case "start": [.start]
        case "end": [.end]
        case "cluster": [.clusterMembers, .clusterFlag, .cluster]
        case "specificity": [.specificity, .specificityCode]
        case "verifiable": [.verifiable]
        case "relevant": [.relevant]
        case "values": [.valueInformation, .valueParticipation, .valueAccountability, .valueTechnology]
        case "potentialImpact": [.impact, .impactCode]
        case "potentialForResults": [.potentialForResults, .potentialForResultsCode]
        case "completionMidTerm": [.completionMidTerm, .completionMidTermCode]
        case "completionEndOfTerm": [.completionEndOfTerm, .completionEndOfTermCode]
        case "changeInCompletion": [.change, .changeCode]
        case "openedGovernment": [.openedGovernment, .openedGovernmentCode]
        case "earlyResults": [.earlyResults, .earlyResultsCode]
        case "carriedForward": [.carriedForward]
        default: []
        }
    }

    /// Whether two headers are the same but for case, spaces and punctuation.
    public static func same(_ left: String, _ right: String) -> Bool { OGPHeaderKey(left) == OGPHeaderKey(right) }
}
