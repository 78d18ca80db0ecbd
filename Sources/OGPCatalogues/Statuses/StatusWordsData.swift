import OGPModel

/// The status vocabulary as its data file gives it.
struct StatusWordsData {
    private(set) var terms: [StatusTerm] = []
    private(set) var places: [String: Int] = [:]
    private(set) var grammars: [StatusGrammar] = []
    private let document: JSONRecord
    private var sources: [String: String] = [:]

    private static let schema = "ogp-status-words/2"

    init(json: String, file: String) throws(CatalogueFailure) {
        document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "note", "sources", "languages", "terms"])
        guard try document.string("schema") == Self.schema else {
            throw document.failure("this version reads the schema \(Self.schema)", at: "schema")
        }
        for record in try document.records("sources") {
            try record.allow(only: ["id", "name"])
            guard sources.updateValue(try record.string("name"), forKey: try record.string("id")) == nil else {
                throw record.failure("there is another source with this id", at: "id")
            }
        }
        for record in try document.records("languages") { grammars.append(try Self.grammar(record)) }
        for record in try document.records("terms") { try add(record) }
    }

    private static func grammar(_ record: JSONRecord) throws(CatalogueFailure) -> StatusGrammar {
        try record.allow(only: ["language", "negations", "degrees", "ignorable", "colours", "endings"])
        var grammar = StatusGrammar(language: try record.string("language"))
        grammar.negations = try words(record, "negations")
        grammar.degrees = try words(record, "degrees")
        grammar.ignorable = try words(record, "ignorable")
        grammar.colours = try words(record, "colours")
        var endings: [(ending: [Character], base: [Character])] = []
        for group in try record.strings("endings") {
            let letters = group.split(separator: " ").map { $0 == "-" ? [] : Array(StatusKey(String($0)).text) }
            guard let base = letters.first, letters.count > 1 else {
                throw record.failure("\"\(group)\" is no group of endings", at: "endings")
            }
            for ending in letters { endings.append((ending, base)) }
        }
        grammar.endings = endings.sorted { $0.ending.count > $1.ending.count }
        return grammar
    }

    private static func words(_ record: JSONRecord, _ name: String) throws(CatalogueFailure) -> Set<String> {
        Set(try record.strings(name).map { StatusKey($0).text })
    }

    private mutating func add(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "language", "meaning", "words", "claim", "lifecycle", "place", "confidence", "source", "use", "note",
        ])
        let confidence = try record.choice("confidence", of: StatusReading.Confidence.self)
        guard let meaning = StatusTerm.Meaning(try record.string("meaning")) else {
            throw record.failure("this is no meaning that is known", at: "meaning")
        }
        let source = try record.optionalString("source")
        guard (source != nil) == (confidence == .sourced) else {
            throw record.failure("a sourced term names its source, a suggested one has none", at: "source")
        }
        if let source, sources[source] == nil { throw record.failure("there is no such source", at: "source") }
        let use = try optional(record, "use", StatusTerm.Use.self)
        let term = StatusTerm(
            word: "", languages: [try record.string("language")], meaning: meaning,
            claim: try optional(record, "claim", ScheduleClaim.self),
            lifecycle: try optional(record, "lifecycle", Lifecycle.self),
            place: try optional(record, "place", StatusReading.Place.self) ?? .anyColumn,
            confidence: confidence, source: source.flatMap { sources[$0] },
            use: use ?? (confidence == .sourced ? .always : .confirmed),
            note: try record.optionalString("note") ?? "")
        for word in try record.strings("words") { try add(term, word, record) }
    }

    private mutating func add(_ term: StatusTerm, _ word: String, _ record: JSONRecord) throws(CatalogueFailure) {
        var term = term
        term.word = word
        let key = StatusKey(word).text
        guard let place = places[key] else {
            places[key] = terms.count
            return terms.append(term)
        }
        guard terms[place].agrees(with: term) else { throw record.failure("\"\(word)\" has two meanings", at: "words") }
        terms[place].join(term)
    }

    private func optional<Choice>(
        _ record: JSONRecord, _ name: String, _ type: Choice.Type
    ) throws(CatalogueFailure) -> Choice?
    where Choice: RawRepresentable, Choice.RawValue == String, Choice: CaseIterable {
        try record.optionalString(name) == nil ? nil : try record.choice(name, of: type)
    }

    /// For each language with endings, which term a text with the endings of its words replaced is.
    ///
    /// - Throws: `CatalogueFailure` where two terms of one language that mean different things differ only in their endings.
    func stems() throws(CatalogueFailure) -> [[String: Int]] {
        var stems: [[String: Int]] = []
        for grammar in grammars {
            var table: [String: Int] = [:]
            for (place, term) in terms.enumerated() where term.languages.contains(grammar.language) {
                guard let stem = grammar.stem(StatusKey(term.word).words) else { break }
                if let other = table[stem], !terms[other].agrees(with: term) {
                    throw document.failure(
                        "\"\(term.word)\" and \"\(terms[other].word)\" differ only in their endings", at: "languages")
                }
                if table[stem] == nil { table[stem] = place }
            }
            stems.append(table)
        }
        return stems
    }
}
