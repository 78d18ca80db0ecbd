import OGPModel

/// The fields of a plan file: their order, which of them are lists, and which are attributes.
enum PlanLayout {
    /// The columns of the table in order, which is the order of the elements too. What is a group in XML has a point here.
    static let columns: [String] =
        ["record", "plan", "commitment", "milestone", "update", "process", "id", "idSource", "kind", "whole"] + members
        + [
            "planNumber", "number", "parent", "weight", "language", "submitted", "planEndYear", "planDuration",
            "requirement",
            "event", "role", "stage", "date", "year", "by", "column", "header", "name", "link", "title", "shortTitle",
            "heading", "summary", "fullText", "status", "said", "percent", "claim", "lifecycle", "nothingNew", "text",
            "challenges", "output",
        ] + TextPart.questions.map(\.rawValue)
        + [
            "start", "end", "publishedOn", "lead", "supporting", "cluster", "assessedWith", "policyAreas.vocabulary",
            "policyAreas.coded", "policyAreas.area", "policyAreas.notCoded", "claimedValue",
        ] + ratings
        + [
            "url", "contact.name", "contact.position", "contact.email", "contact.telephone", "privateNote",
        ] + coCreation
        + [
            "source.file", "source.row", "source.line", "source.column", "source.element", "marks",
        ]

    /// The fields that the XML form writes as attributes where they hold plain text.
    static func isAttribute(_ name: String) -> Bool { attributes.contains(name) || name.hasPrefix("source.") }

    private static let attributes: Set<String> = [
        "id", "idSource", "kind", "whole", "date", "role", "stage", "year", "requirement", "column", "header",
        "claim", "lifecycle", "nothingNew", "member.code", "member.level", "policyAreas.vocabulary",
        "policyAreas.coded",
    ]

    /// The columns that only the process record uses.
    private static let coCreation = [
        "ref", "of", "due", "type", "phase", "group", "count", "who", "about", "change", "flags", "evidenceKind",
    ]

    private static let members = [
        "member.name", "member.nameInSource", "member.code", "member.level", "member.region",
    ]

    private static let ratings =
        ["specificity", "verifiable", "relevant"].map { "ratings.\($0)" }
        + OGPValue.allCases.map { "ratings.\($0.rawValue)" }
        + [
            "potentialImpact", "potentialForResults", "completionMidTerm", "completionEndOfTerm", "changeInCompletion",
            "openedGovernment", "earlyResults", "carriedForward", "irmAssessed",
        ].map { "ratings.\($0)" }
}
