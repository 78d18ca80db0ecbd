/// The themes that coverage is held against, with who chose them.
struct ThemeMenu: Sendable {
    /// Who chose them.
    let source: String
    /// The ids, in order.
    let themes: [String]

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["source", "themes"])
        source = try record.string("source")
        themes = try record.strings("themes")
    }
}
