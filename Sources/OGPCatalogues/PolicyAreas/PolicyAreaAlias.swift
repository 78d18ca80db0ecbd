/// Another name under which a tag of OGP is seen: OGP renames its tags and words them differently on its pages.
public struct PolicyAreaAlias: Sendable, Hashable {
    /// The other name.
    public let name: String
    /// The tag it stands for, as one of the lists spells it.
    public let means: String
    /// Where the name was seen.
    public let source: String

    init(_ record: JSONRecord, _ vocabularies: [PolicyAreaVocabulary]) throws(CatalogueFailure) {
        try record.allow(only: ["name", "means", "source"])
        name = try record.string("name")
        means = try record.string("means")
        source = try record.string("source")
        let key = PolicyAreaKey(means)
        if !vocabularies.contains(where: { $0.tag(key) != nil }) {
            throw record.failure("\"\(means)\" is no tag of any list", at: "means")
        }
    }
}
