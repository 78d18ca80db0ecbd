extension ThemeWords {
    /// The words that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ThemeWords {
        try ThemeWords(json: EmbeddedCatalogue.themeWords, file: "theme-words.json")
    }

    /// Words from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: [
            "schema", "version", "note", "commitments", "members", "stem", "shortest", "titleCounts", "textWords",
            "fewExamples", "logarithms", "tiers", "scores", "vocabularies", "stems", "themes",
        ])
        guard try document.string("schema") == "ogp-theme-words/1" else {
            throw document.failure("this version reads the schema ogp-theme-words/1", at: "schema")
        }
        version = try document.string("version")
        commitments = try document.integer("commitments")
        members = try document.integer("members")
        stemLength = try document.integer("stem")
        shortestWord = try document.integer("shortest")
        titleCounts = try document.integer("titleCounts")
        textWords = try document.integer("textWords")
        fewExamples = try document.integer("fewExamples")
        logarithms = try document.integers("logarithms")
        var tiers: [String: Tiers] = [:]
        for record in try document.records("tiers") {
            try record.allow(only: ["vocabulary", "strong", "suggested", "mentioned"])
            tiers[try record.string("vocabulary")] = Tiers(
                strong: try record.integer("strong"), suggested: try record.integer("suggested"),
                mentioned: try record.integer("mentioned"))
        }
        guard tiers[Self.other] != nil else { throw document.failure("tiers for others are missing", at: "tiers") }
        self.tiers = tiers
        scores = try document.weightedWords("scores").map { pair throws(CatalogueFailure) in
            guard let logit = Int(pair.word) else { throw document.failure("\(pair.word) is no number", at: "scores") }
            return ScorePoint(logit: logit, score: pair.weight)
        }
        var alike: [String: String] = [:]
        for record in try document.records("vocabularies") {
            try record.allow(only: ["id", "alike"])
            for other in try record.strings("alike") { alike[other] = try record.string("id") }
        }
        self.alike = alike
        var stems: [String: Int] = [:]
        for stem in try document.string("stems").split(separator: " ") { stems[String(stem)] = stems.count }
        self.stems = stems
        var themes: [ThemeWeights] = []
        for record in try document.records("themes") { themes.append(try ThemeWeights(record, stems: stems)) }
        self.themes = themes
        guard !logarithms.isEmpty, scores.count > 1 else {
            throw document.failure("two points or more are needed", at: "scores")
        }
    }
}

extension ThemeWeights {
    fileprivate init(_ record: JSONRecord, stems: [String: Int]) throws(CatalogueFailure) {
        try record.allow(only: [
            "id", "rows", "bias", "vocabularies", "phraseInTitle", "phraseInText", "cueInTitle", "cueInText",
            "partInTitle", "partInText", "for", "against",
        ])
        id = try record.string("id")
        learnedFrom = try record.integer("rows")
        bias = try record.integer("bias")
        var vocabularies: [String: Vocabulary] = [:]
        for entry in try record.records("vocabularies") {
            try entry.allow(only: ["id", "bias", "parts"])
            vocabularies[try entry.string("id")] = Vocabulary(
                bias: try entry.integer("bias"), parts: try entry.strings("parts"))
        }
        self.vocabularies = vocabularies
        kinds = Kinds(
            phraseInTitle: try record.integer("phraseInTitle"), phraseInText: try record.integer("phraseInText"),
            cueInTitle: try record.integer("cueInTitle"), cueInText: try record.integer("cueInText"),
            partInTitle: try record.integer("partInTitle"), partInText: try record.integer("partInText"))
        var known: [Stem] = []
        for list in ["for", "against"] {
            for pair in try record.weightedWords(list) {
                guard let stem = stems[pair.word] else {
                    throw record.failure("\(pair.word) is not among the stems", at: list)
                }
                known.append(Stem(stem: stem, weight: pair.weight))
            }
        }
        self.stems = known
    }
}

extension JSONRecord {
    fileprivate func integer(_ name: String) throws(CatalogueFailure) -> Int {
        guard let number = try optionalInteger(name) else { throw failure("this key is missing", at: name) }
        return number
    }

    /// Whole numbers in one text, with spaces between them.
    fileprivate func integers(_ name: String) throws(CatalogueFailure) -> [Int] {
        var numbers: [Int] = []
        for word in try string(name).split(separator: " ") {
            guard let number = Int(word) else { throw failure("\(word) is no whole number", at: name) }
            numbers.append(number)
        }
        return numbers
    }

    /// Words with a whole number each, in one text, as in `budget 1200, audit 900`; empty where the text is.
    fileprivate func weightedWords(_ name: String) throws(CatalogueFailure) -> [(word: String, weight: Int)] {
        var words: [(word: String, weight: Int)] = []
        for pair in try textIfAny(name).utf8.split(separator: UInt8(ascii: ",")) {
            let parts = pair.split(separator: UInt8(ascii: " "))
            guard parts.count == 2, let weight = Int(Substring(parts[1])) else {
                throw failure("\"\(Substring(pair))\" is no word with a number", at: name)
            }
            words.append((word: String(Substring(parts[0])), weight: weight))
        }
        return words
    }
}
