import OGPModel

/// The forms for those who prepare a promise: a checklist on the situation, and the groups that a map of stakeholders
/// and a balance of who took part count by. The questions are this project's own.
public struct AdvocacyForms: Sendable {
    /// A question of the checklist.
    public struct Question: Sendable, Hashable, Identifiable {
        /// The id.
        public let id: String
        /// The part of the checklist.
        public let part: String
        /// The question by language; always one in English.
        public let questions: [String: String]

        /// The question in a language, else in English.
        public func question(_ language: String) -> String { questions[language] ?? questions["en"] ?? id }
    }

    /// A group that stakeholders are counted in, as the Internet Governance Forum records them.
    public struct Group: Sendable, Hashable, Identifiable {
        /// The id.
        public let id: String
        /// The name in English.
        public let name: String
        /// The words by which sources name it.
        public let words: [String]
    }

    /// The version of the data file.
    public let version: String
    /// Where the forms come from.
    public let source: String
    /// Who asks the questions of the checklist, in a few words that stand beside each.
    public let askedBy: String
    /// The questions of the checklist, in order.
    public let checklist: [Question]
    /// The stakeholder groups, in order.
    public let stakeholderGroups: [Group]
    /// The regional groups of the United Nations, in order.
    public let regionalGroups: [Group]

    /// The forms that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> AdvocacyForms {
        try AdvocacyForms(json: EmbeddedCatalogue.advocacyForms, file: "advocacy-forms.json")
    }

    /// Forms from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: [
            "schema", "version", "source", "askedBy", "checklist", "stakeholderGroups", "regionalGroups",
        ])
        guard try document.string("schema") == "ogp-advocacy-forms/1" else {
            throw document.failure("this version reads the schema ogp-advocacy-forms/1", at: "schema")
        }
        version = try document.string("version")
        source = try document.string("source")
        askedBy = try document.string("askedBy")
        var questions: [Question] = []
        for record in try document.records("checklist") {
            try record.allow(only: ["id", "part", "asks"])
            questions.append(
                Question(
                    id: try record.catalogueID(), part: try record.string("part"),
                    questions: try record.languages("asks")))
        }
        checklist = questions
        stakeholderGroups = try Self.groups("stakeholderGroups", of: document)
        regionalGroups = try Self.groups("regionalGroups", of: document)
    }

    /// The stakeholder group that a text names; `nil` where it names none, or several.
    public func stakeholderGroup(in text: String) -> Group? { Self.group(in: text, stakeholderGroups) }

    /// The regional group that a text names; `nil` where it names none, or several.
    public func regionalGroup(in text: String) -> Group? { Self.group(in: text, regionalGroups) }

    private static func group(in text: String, _ groups: [Group]) -> Group? {
        let words = " \(FoldedText(text).text) "
        let named = groups.filter { group in group.words.contains { words.contains(" \(FoldedText($0).text) ") } }
        return named.count == 1 ? named.first : nil
    }

    private static func groups(_ list: String, of document: JSONRecord) throws(CatalogueFailure) -> [Group] {
        var groups: [Group] = []
        for record in try document.records(list) {
            try record.allow(only: ["id", "name", "words"])
            groups.append(
                Group(
                    id: try record.catalogueID(), name: try record.string("name"), words: try record.strings("words")))
        }
        return groups
    }
}
