/// An exported row as a `Codable` type: what a program would write that leaves its output to `JSONEncoder`.
public struct EncodableRow: Codable, Sendable {
    let id, idSource, kind: String
    let plan, memberCode, level, region, number, title, shortTitle, era, cluster: String?
    let member: String
    let planNumber, submitted: Int?
    let lead, supporting: [String]
    let start, end: Day
    let themes, policyAreas, policyAreasNotCoded, values: [String]
    let specificity, potentialImpact, potentialForResults, completionMidTerm, completionEndOfTerm, completion: String
    let changeInCompletion, results: String
    let verifiable, relevant, highCompletion, highAmbition, strongResults, carriedForward: Bool?
    let starPreJune2014, star2015, starMidTerm, starEndOfTerm: Bool?
    let starPublished: [String: String?]
    let outcome: String?
    let bindingConstraint: String
    let statuses: [Status]
    let milestones: [String: Int]
    let missing, extra: [String: String]
    let source: Place

    struct Day: Codable, Sendable {
        let text, earliest, latest, recurrence: String?
        let precision, basis: String
    }

    struct Status: Codable, Sendable {
        let by, role, stage, status: String
        let date, said: String?
    }

    struct Place: Codable, Sendable {
        let file: String
        let row, line: Int?
        let element: String?
    }
}
