public import OGPModel

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

    /// Which answer says that all is well.
    public enum Expected: String, Sendable, Hashable, CaseIterable {
        /// Yes: the safeguard is there.
        case yes
        /// No: what the question asks after is not there.
        case no
        /// None: the question is open, or asks for a fact.
        case none
    }

    /// The id, such as `chk-assembly-standard`.
    public let id: String
    /// What can answer it.
    public let kind: Kind
    /// How much depends on it.
    public let weight: Weight
    /// The question by language; always one in English.
    public let questions: [String: String]
    /// The evidence that an answer names, as a noun phrase.
    public let answeredBy: String
    /// Which answer says that all is well; none where the entry does not say it, so that no answer counts as wanting.
    public let expected: Expected
    /// What a text check looks for, in words that follow "looked for"; `nil` for other checks.
    public let sought: String?
    /// The instruments that a text check looks for.
    public let instruments: [String]
    /// Whether a text check looks for the instruments of the themes that ask it.
    public let looksForInstrumentsOfThemes: Bool
    /// Phrases by language by which a text check finds what it looks for, beside the instruments.
    public let phrases: [String: [String]]
    /// Longer phrases by language in which those phrases mean something else: "environmental impact assessment".
    public let otherSenses: [String: [String]]
    /// Phrases by language of which a text holds one where it speaks of the thing at all. Where it holds none, nothing
    /// is said to be missing. Empty where every text of the themes does.
    public let speaksOf: [String: [String]]
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

    /// Whether an answer says that something is wanting: partly, or the opposite of what is expected.
    public func isWanting(_ answer: SafeguardAnswer.Value) -> Bool {
        switch (expected, answer) {
        case (.yes, .no), (.no, .yes), (.yes, .partly), (.no, .partly): true
        default: false
        }
    }

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "id", "kind", "weight", "questions", "answeredBy", "expected", "sought", "instruments",
            "instrumentsFrom", "phrases", "otherSenses", "triggers", "speaksOf", "examples", "source", "confidence",
        ])
        id = try record.catalogueID()
        kind = try record.choice("kind", of: Kind.self)
        weight = try record.choice("weight", of: Weight.self)
        questions = try record.languages("questions")
        answeredBy = try record.string("answeredBy")
        expected = try record.optionalString("expected") == nil ? .none : record.choice("expected", of: Expected.self)
        sought = try record.optionalString("sought")
        instruments = try record.strings("instruments")
        looksForInstrumentsOfThemes = try record.optionalString("instrumentsFrom") == "theme"
        phrases = try record.optionalPhrases("phrases")
        otherSenses = try record.optionalPhrases("otherSenses")
        triggers = try record.optionalPhrases("triggers")
        speaksOf = try record.optionalPhrases("speaksOf")
        var examples: [CheckExample] = []
        for example in try record.records("examples") { examples.append(try CheckExample(example)) }
        self.examples = examples
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
        if kind == .text, sought == nil { throw record.failure("a text check says what it looks for", at: "sought") }
    }
}
