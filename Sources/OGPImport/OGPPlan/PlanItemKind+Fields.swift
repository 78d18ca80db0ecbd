import OGPCatalogues

/// What may stand in an item of a plan file.
extension PlanItemKind {
    /// The names of its fields; a point parts a group from the field inside it.
    var fields: Set<String> {
        switch self {
        case .actionPlan: Self.planFields
        case .commitment: Self.commitmentFields
        case .milestone: Self.milestoneFields
        case .update: Self.updateFields
        case .evidence: Self.evidenceFields
        case .stakeholder: Self.stakeholderFields
        case .process: Self.processFields
        case .coCreation: Self.coCreationFields
        case .published: Self.publishedFields
        case .extra: Self.extraFields
        }
    }

    /// Whether an item of another kind may stand inside it.
    func holds(_ part: PlanItemKind) -> Bool {
        switch (self, part) {
        case (.actionPlan, .process), (.actionPlan, .coCreation), (.actionPlan, .extra): true
        case (.commitment, .milestone), (.commitment, .update), (.commitment, .evidence), (.commitment, .stakeholder),
            (.commitment, .published), (.commitment, .extra):
            true
        case (.milestone, .stakeholder), (.milestone, .update), (.milestone, .evidence), (.milestone, .extra): true
        case (.update, .evidence), (.process, .stakeholder), (.process, .evidence): true
        default: false
        }
    }

    private static let source: Set<String> = [
        "source.file", "source.row", "source.line", "source.column", "source.element",
    ]

    private static let contact: Set<String> = [
        "contact.name", "contact.position", "contact.email", "contact.telephone", "privateNote",
    ]

    private static let member: Set<String> = [
        "member", "member.name", "member.nameInSource", "member.code", "member.level", "member.region",
    ]

    private static let planFields =
        source.union(contact).union(member).union([
            "id", "idSource", "kind", "whole", "number", "language", "title", "summary", "submitted", "start", "end",
            "publishedOn", "lead", "url",
        ])

    private static let commitmentFields =
        source.union(contact).union(member).union(PlanVocabulary.questions).union(PlanVocabulary.ratings.keys).union([
            "id", "idSource", "kind", "plan", "planNumber", "number", "submitted", "planEndYear", "planDuration",
            "title", "shortTitle", "heading", "fullText", "start", "end", "lead", "supporting", "cluster",
            "assessedWith", "policyAreas.vocabulary", "policyAreas.coded", "policyAreas.area", "policyAreas.notCoded",
            "claimedValue", "evidenceText", "url",
        ])

    private static let milestoneFields =
        source.union([
            "id", "number", "parent", "weight", "title", "text", "output", "start", "end", "lead", "supporting",
            "evidenceText", "privateNote",
        ])

    private static let updateFields: Set<String> = [
        "role", "stage", "date", "year", "by", "status", "said", "percent", "claim", "lifecycle", "nothingNew", "text",
        "challenges", "end", "evidenceText",
    ]

    private static let evidenceFields: Set<String> = ["date", "link", "text"]

    private static let stakeholderFields: Set<String> = ["kind", "role", "name", "said"]

    private static let publishedFields: Set<String> = ["column", "header", "text"]

    private static let extraFields: Set<String> = ["header", "text"]

    private static let coCreationFields = source.union(ProcessColumn.allCases.map(\.rawValue))

    private static let processFields =
        source.union(["requirement", "event", "title", "status", "start", "end", "text"])
}
