/// An international or national text that a theme rests on, such as a treaty article.
public struct Instrument: Sendable, Hashable, Identifiable {
    /// The id, such as `iccpr-21`.
    public let id: String
    /// The name in English.
    public let name: String
    /// The year of its adoption.
    public let year: Int?
    /// The day of its adoption or opening, as ISO 8601, where known.
    public let date: String?
    /// What kind of text it is, such as `treaty`.
    public let kind: String
    /// How it is cited.
    public let citation: String
    /// What force such a text has. Which states are bound is not said here.
    public let standing: String
    /// The names by which texts in any language cite it.
    public let aliases: [String]
    /// Where the entry comes from.
    public let source: String
    /// How sure the entry is.
    public let confidence: CatalogueConfidence

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "id", "name", "year", "date", "kind", "citation", "standing", "aliases", "source", "confidence",
        ])
        id = try record.catalogueID()
        name = try record.string("name")
        year = try record.optionalInteger("year")
        date = try record.optionalString("date")
        kind = try record.string("kind")
        citation = try record.string("citation")
        standing = try record.string("standing")
        aliases = try record.strings("aliases")
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
    }
}
