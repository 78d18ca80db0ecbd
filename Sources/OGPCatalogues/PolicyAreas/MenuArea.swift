/// One area of the rights-theme menu that a plan's coverage is held against.
public struct MenuArea: Sendable, Hashable, Identifiable {
    /// The theme id.
    public let id: String
    /// The name.
    public let name: String
    /// The group: `digital-rights` or `civic-space`.
    public let group: String
    /// The tags that stand for it, by vocabulary; empty where that list has none.
    public let tags: [String: [String]]

    /// An area from its parts.
    public init(id: String, name: String, group: String, tags: [String: [String]]) {
        self.id = id
        self.name = name
        self.group = group
        self.tags = tags
    }

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "name", "group", "tags"])
        id = try record.string("id")
        name = try record.string("name")
        group = try record.string("group")
        var tags: [String: [String]] = [:]
        for vocabulary in try record.object("tags").keys {
            tags[vocabulary] = try record.object("tags").strings(vocabulary)
        }
        self.tags = tags
    }
}
