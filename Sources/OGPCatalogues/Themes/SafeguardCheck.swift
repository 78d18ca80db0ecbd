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
    /// What a text check looks for, in words that follow "looked for"; `nil` for other checks.
    public let sought: String?
    /// The instruments that a text check looks for.
    public let instruments: [String]
    /// Whether a text check looks for the instruments of the themes that ask it.
    public let looksForInstrumentsOfThemes: Bool
    /// Phrases by language by which a text check finds what it looks for, beside the instruments.
    public let phrases: [String: [String]]
    /// Phrases by language that make the check apply to a commitment whatever its theme.
    public let triggers: [String: [String]]
    /// Sentences that a text check finds, and sentences that it passes over.
    public let examples: [CheckExample]
    /// Who asks it.
    public let source: String
    /// How sure the entry is.
    public let confidence: CatalogueConfidence

    /// The question in a language, else in English.
    public func question(_ language: String) -> String { questions[language] ?? questions["en"] ?? id }

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "id", "kind", "weight", "questions", "answeredBy", "sought", "instruments",
            "instrumentsFrom", "phrases", "triggers", "examples", "source", "confidence",
        ])
        id = try record.catalogueID()
        kind = try record.choice("kind", of: Kind.self)
        weight = try record.choice("weight", of: Weight.self)
        questions = try record.languages("questions")
        answeredBy = try record.string("answeredBy")
        sought = try record.optionalString("sought")
        instruments = try record.strings("instruments")
        looksForInstrumentsOfThemes = try record.optionalString("instrumentsFrom") == "theme"
        phrases =
            try record.optionalObject("phrases") { texts throws(CatalogueFailure) in
                try texts.phrasesByLanguage()
            } ?? [:]
        triggers =
            try record.optionalObject("triggers") { texts throws(CatalogueFailure) in
                try texts.phrasesByLanguage()
            } ?? [:]
        var examples: [CheckExample] = []
        for example in try record.records("examples") { examples.append(try CheckExample(example)) }
        self.examples = examples
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
        if kind == .text, sought == nil { throw record.failure("a text check says what it looks for", at: "sought") }
    }
}
