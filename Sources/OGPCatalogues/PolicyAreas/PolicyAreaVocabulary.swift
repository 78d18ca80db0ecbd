/// One version of OGP's list of policy-area tags.
public struct PolicyAreaVocabulary: Sendable, Hashable, Identifiable {
    /// The id, such as `sheet-2024`.
    public let id: String
    /// What it is.
    public let what: String
    /// The day, month or year in which it was read, as ISO 8601.
    public let asOf: String?
    /// Where it was read.
    public let source: String
    /// The tags in the order of the columns.
    public let tags: [PolicyAreaTag]
    private let byKey: [PolicyAreaKey: Int]

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "asOf", "what", "source", "tags"])
        id = try record.string("id")
        asOf = try record.optionalString("asOf")
        what = try record.string("what")
        source = try record.string("source")
        var tags: [PolicyAreaTag] = []
        var byKey: [PolicyAreaKey: Int] = [:]
        for entry in try record.records("tags") {
            let tag = try PolicyAreaTag(entry)
            guard byKey.updateValue(tags.count, forKey: PolicyAreaKey(tag.name)) == nil else {
                throw entry.failure("this tag is listed twice", at: "name")
            }
            tags.append(tag)
        }
        self.tags = tags
        self.byKey = byKey
    }

    /// The tag of a name in any spelling.
    public func tag(_ key: PolicyAreaKey) -> PolicyAreaTag? { byKey[key].map { tags[$0] } }
}

extension [PolicyAreaVocabulary] {
    /// The lists that are built into the code, newest first.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> [PolicyAreaVocabulary] {
        try lists(of: try JSONRecord(document: EmbeddedCatalogue.policyAreas, file: "policy-areas.json"))
    }

    static func lists(of document: JSONRecord) throws(CatalogueFailure) -> [PolicyAreaVocabulary] {
        var lists: [PolicyAreaVocabulary] = []
        for record in try document.records("vocabularies") { lists.append(try PolicyAreaVocabulary(record)) }
        return lists
    }
}
