/// A number or statement of a source that is never shown without its date and how sure it is.
public struct DatedFact: Sendable, Hashable, Identifiable {
    /// The id.
    public let id: String
    /// What is stated.
    public let statement: String
    /// The value, as the source words it.
    public let value: String
    /// What the value counts.
    public let unit: String
    /// The day, month, year or period it speaks of.
    public let asOf: String
    /// Who states it.
    public let source: String
    /// How sure it is.
    public let confidence: CatalogueConfidence
    /// A remark.
    public let note: String?

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "statement", "value", "unit", "asOf", "source", "confidence", "note"])
        id = try record.catalogueID()
        statement = try record.string("statement")
        value = try record.string("value")
        unit = try record.string("unit")
        asOf = try record.string("asOf")
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
        note = try record.optionalString("note")
    }
}
