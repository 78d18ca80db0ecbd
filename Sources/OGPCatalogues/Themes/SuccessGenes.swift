/// The ten genes of a Good Cyber Story, in the order of the source.
public struct SuccessGenes: Sendable, Hashable {
    /// Where they were read.
    public let source: String
    /// How sure the list is.
    public let confidence: CatalogueConfidence
    /// What the source gives and what it does not.
    public let note: String
    /// The genes.
    public let items: [SuccessGene]

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["source", "confidence", "note", "items"])
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
        note = try record.string("note")
        var items: [SuccessGene] = []
        for entry in try record.records("items") { items.append(try SuccessGene(entry)) }
        self.items = items
    }
}
