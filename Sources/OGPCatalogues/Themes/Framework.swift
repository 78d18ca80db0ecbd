/// A list of principles, areas or targets that themes are linked with, such as the Paris Call.
public struct Framework: Sendable, Hashable, Identifiable {
    /// The id, such as `paris-call`.
    public let id: String
    /// The name in English.
    public let name: String
    /// The year it was made, where known.
    public let year: Int?
    /// The day, as ISO 8601, where known.
    public let date: String?
    /// Where it stands.
    public let source: String
    /// How sure the entry is.
    public let confidence: CatalogueConfidence
    /// A remark.
    public let note: String?
    /// Its entries, in order.
    public let items: [Principle]

    /// The entry with an id.
    public func item(_ id: String) -> Principle? { items.first { $0.id == id } }

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "name", "year", "date", "source", "confidence", "note", "items"])
        id = try record.catalogueID()
        name = try record.string("name")
        year = try record.optionalInteger("year")
        date = try record.optionalString("date")
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
        note = try record.optionalString("note")
        var items: [Principle] = []
        for entry in try record.records("items") {
            let item = try Principle(entry)
            if items.contains(where: { $0.id == item.id }) { throw entry.failure("this id occurs twice", at: "id") }
            items.append(item)
        }
        self.items = items
    }
}
