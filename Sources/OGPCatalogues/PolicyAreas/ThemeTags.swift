/// A theme of the catalogue with the policy-area tags that mean it.
public struct ThemeTags: Sendable, Hashable, Identifiable {
    /// The theme id.
    public let id: String
    /// The name in English.
    public let name: String
    /// The area of the catalogue it stands in.
    public let area: String
    /// The theme above it.
    public let parent: String?
    /// The tags of any vocabulary that mean it; empty where no tag does.
    public let tags: [String]

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "name", "area", "parent", "tags"])
        id = try record.string("id")
        name = try record.string("name")
        area = try record.string("area")
        parent = try record.optionalString("parent")
        tags = try record.strings("tags")
    }
}
