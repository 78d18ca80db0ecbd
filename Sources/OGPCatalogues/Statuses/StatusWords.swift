public import OGPModel

/// The words by which sources other than OGP's own exports say how far something is.
///
/// Words are compared whole, after folding case, accents and punctuation; nothing is guessed from parts of a sentence. Which words
/// there are, what they stand for and how sure that is stands in the data file.
public struct StatusWords: Sendable {
    /// The terms, in the order of the data.
    let terms: [StatusTerm]
    /// Which term a folded text is.
    let places: [String: Int]
    /// What each language puts beside its terms.
    let grammars: [StatusGrammar]
    /// For each language with endings, which term a text with the endings of its words replaced is.
    let stems: [[String: Int]]
    /// How many words the longest term has.
    let longestTerm: Int

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
        let data = try StatusWordsData(json: json, file: file)
        terms = data.terms
        places = data.places
        grammars = data.grammars
        stems = try data.stems()
        longestTerm = data.places.keys.map { $0.split(separator: " ").count }.max() ?? 0
    }

    /// What a text says of a status: a status, a kind of missing, or unrecognised with its words.
    ///
    /// Meant for formats that say themselves that the value is a status. Only terms that may be used there without asking are
    /// read, and only whole; for a column of a table, where a person can be asked, see ``reading(of:)``.
    public func status(_ text: String) -> Coded<ReportedStatus> {
        let key = StatusKey(text).text
        if key.isEmpty { return .blank }
        guard let place = places[key] else { return .unrecognised(text) }
        let term = terms[place]
        if term.use == .confirmed || term.meaning == .nothingNew { return .unrecognised(text) }
        return term.status(of: text)
    }

    /// Whether a text is only a placeholder, such as `[To be determined]`, or a variable of an editor's template.
    public func isPlaceholder(_ text: String) -> Bool {
        if text.hasPrefix("${") || text.hasPrefix("PLACEHOLDER_") { return true }
        return places[StatusKey(text).text].map { terms[$0].meaning == .placeholder } ?? false
    }
}
