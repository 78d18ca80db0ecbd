/// The sides that a source divides a theme into.
public struct ThemeFacets: Sendable, Hashable {
    /// Who divides it so.
    public let source: String
    /// The sides, in order.
    public let items: [String]

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["source", "items"])
        source = try record.string("source")
        items = try record.strings("items")
    }
}
