/// A link from a theme to an entry of a framework, such as a principle of the Paris Call. The links are this project's reading.
public struct ThemeLink: Sendable, Hashable {
    /// The id of the framework.
    public let framework: String
    /// The id of the entry in it.
    public let item: String
    /// How close the two are.
    public let strength: LinkStrength

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["framework", "item", "strength"])
        framework = try record.string("framework")
        item = try record.string("item")
        strength = try record.choice("strength", of: LinkStrength.self)
    }
}
