/// A group of themes, such as civic space.
public struct ThemeArea: Sendable, Hashable, Identifiable {
    /// The id, such as `civic-space`.
    public let id: String
    /// The name by language; always one in English.
    public let names: [String: String]
    /// What it covers, in one sentence by language; always one in English.
    public let definitions: [String: String]

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "names", "definitions"])
        id = try record.catalogueID()
        names = try record.languages("names")
        definitions = try record.languages("definitions")
    }

    /// The name in a language, else in English.
    public func name(_ language: String) -> String { names[language] ?? names["en"] ?? id }
}
