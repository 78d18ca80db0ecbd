/// An entry of a framework: a principle, an area or a target.
public struct Principle: Sendable, Hashable, Identifiable {
    /// An indicator of a target.
    public struct Indicator: Sendable, Hashable, Identifiable {
        /// The number, such as `16.10.1`.
        public let id: String
        /// What it counts, in this project's words, where known.
        public let what: String?
    }

    /// The id, such as `3` or `16.10`.
    public let id: String
    /// Its number, where the framework counts.
    public let number: Int?
    /// The name by language; always one in English.
    public let names: [String: String]
    /// What it says, in this project's words, where its text was read.
    public let gist: String?
    /// What shows that it is not kept.
    public let warningSigns: [String]
    /// The indicators of a target.
    public let indicators: [Indicator]
    /// How sure the entry is.
    public let confidence: CatalogueConfidence
    /// A remark.
    public let note: String?

    /// The name in a language, else in English.
    public func name(_ language: String) -> String { names[language] ?? names["en"] ?? id }

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "id", "number", "names", "gist", "warningSigns", "indicators", "confidence", "note",
        ])
        id = try record.catalogueID()
        number = try record.optionalInteger("number")
        names = try record.languages("names")
        gist = try record.optionalString("gist")
        warningSigns = try record.strings("warningSigns")
        var indicators: [Indicator] = []
        for entry in try record.records("indicators") {
            try entry.allow(only: ["id", "what"])
            indicators.append(Indicator(id: try entry.string("id"), what: try entry.optionalString("what")))
        }
        self.indicators = indicators
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
        note = try record.optionalString("note")
    }
}
