public import OGPModel

/// The words by which sources other than OGP's own exports say how far something is.
///
/// Words are compared whole, after folding case and accents; nothing is guessed from parts of a sentence.
public struct StatusWords: Sendable {
    private let statuses: [String: ReportedStatus]
    private let missing: [String: Missing]
    private let placeholders: Set<String>

    /// The words that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> StatusWords {
        try StatusWords(json: EmbeddedCatalogue.statusWords, file: "status-words.json")
    }

    /// Words from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "statuses", "missing", "placeholders"])
        guard try document.string("schema") == "ogp-status-words/1" else {
            throw document.failure("this version reads the schema ogp-status-words/1", at: "schema")
        }
        statuses = try Self.words(document, "statuses", key: "status") { ReportedStatus(rawValue: $0) }
        missing = try Self.words(document, "missing", key: "kind") { Missing(rawValue: $0) }
        placeholders = Set(try document.strings("placeholders").map(Self.key))
    }

    private static func words<Value: Equatable>(
        _ document: JSONRecord, _ list: String, key: String, _ value: (String) -> Value?
    ) throws(CatalogueFailure) -> [String: Value] {
        var words: [String: Value] = [:]
        for record in try document.records(list) {
            try record.allow(only: [key, "words"])
            guard let meaning = value(try record.string(key)) else {
                throw record.failure("the model has no such value", at: key)
            }
            for word in try record.strings("words") {
                if let other = words.updateValue(meaning, forKey: Self.key(word)), other != meaning {
                    throw record.failure("\"\(word)\" has two meanings", at: "words")
                }
            }
        }
        return words
    }

    /// What a text says of a status: a status, a kind of missing, or unrecognised with its words.
    public func status(_ text: String) -> Coded<ReportedStatus> {
        let key = Self.key(text)
        if key.isEmpty || placeholders.contains(key) { return .blank }
        if let status = statuses[key] { return .coded(status) }
        return missing[key].map { .absent($0) } ?? .unrecognised(text)
    }

    /// Whether a text is only a placeholder, such as `[To be determined]`, or a variable of an editor's template.
    public func isPlaceholder(_ text: String) -> Bool {
        if text.hasPrefix("${") || text.hasPrefix("PLACEHOLDER_") { return true }
        return placeholders.contains(Self.key(text))
    }

    /// Folded words; punctuation alone stays as it is.
    private static func key(_ text: String) -> String {
        let folded = FoldedText(text).text
        return folded.isEmpty ? String(text.filter { !$0.isWhitespace }) : folded
    }
}
