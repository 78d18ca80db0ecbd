/// A question that goes with a commitment on a theme.
public struct SafeguardCheck: Sendable, Hashable, Identifiable {
    /// What can answer it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The words of the commitment.
        case text
        /// A person, with a source.
        case person
        /// A record with fields of its own.
        case record
        /// Published data.
        case data
    }

    /// How much depends on it.
    public enum Weight: String, Sendable, Hashable, CaseIterable {
        /// The source asks it of every such commitment.
        case must
        /// Good practice.
        case should
        /// A bonus.
        case could
    }

    /// The id, such as `chk-assembly-standard`.
    public let id: String
    /// What can answer it.
    public let kind: Kind
    /// How much depends on it.
    public let weight: Weight
    /// The question by language; always one in English.
    public let questions: [String: String]
    /// What an answer consists of.
    public let answeredBy: String
    /// The instruments that a text check looks for; empty for those of the theme.
    public let instruments: [String]
    /// Who asks it.
    public let source: String
    /// How sure the entry is.
    public let confidence: CatalogueConfidence

    /// The question in a language, else in English.
    public func question(_ language: String) -> String { questions[language] ?? questions["en"] ?? id }

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "id", "kind", "weight", "questions", "answeredBy", "instruments", "source", "confidence",
        ])
        id = try record.catalogueID()
        kind = try record.choice("kind", of: Kind.self)
        weight = try record.choice("weight", of: Weight.self)
        questions = try record.languages("questions")
        answeredBy = try record.string("answeredBy")
        instruments = try record.strings("instruments")
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
    }
}
