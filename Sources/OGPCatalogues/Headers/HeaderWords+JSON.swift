import OGPModel

extension HeaderWords {
    /// The headers that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> HeaderWords {
        try HeaderWords(json: EmbeddedCatalogue.headerWords, file: "header-words.json")
    }

    /// Headers from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "fields", "numbers", "lookalikes"])
        guard try document.string("schema") == "ogp-header-words/1" else {
            throw document.failure("this version reads the schema ogp-header-words/1", at: "schema")
        }
        var words: [Word] = []
        for record in try document.records("fields") {
            try record.allow(only: ["field", "words"])
            let field = try record.string("field")
            if words.contains(where: { $0.field == field }) {
                throw record.failure("this field has an entry already", at: "field")
            }
            for list in try record.records("words") { try words.append(contentsOf: Self.words(list, of: field)) }
        }
        var lookalikes: [Lookalike] = []
        for record in try document.records("lookalikes") {
            try record.allow(only: ["means", "headers"])
            let means = try record.string("means")
            for header in try record.strings("headers") {
                let folded = HeaderPhrase.folded(header)
                lookalikes.append(Lookalike(means: means, folded: folded, content: HeaderPhrase.contentWords(folded)))
            }
        }
        var numbers: Set<String> = []
        for record in try document.records("numbers") {
            try record.allow(only: ["language", "headers"])
            numbers.formUnion(try record.strings("headers").map(HeaderPhrase.folded))
        }
        self.init(words: words, lookalikes: lookalikes, numbers: numbers)
    }

    private static func words(_ list: JSONRecord, of field: String) throws(CatalogueFailure) -> [Word] {
        try list.allow(only: ["language", "basis", "headers"])
        let language = try list.string("language")
        let basis = try list.string("basis")
        guard ["sourced", "suggested"].contains(basis) else {
            throw list.failure("\"\(basis)\" is not one of: sourced, suggested", at: "basis")
        }
        return try list.strings("headers").map { header in
            let folded = HeaderPhrase.folded(header)
            return Word(
                field: field, language: language, isSourced: basis == "sourced", spelled: header, folded: folded,
                content: HeaderPhrase.contentWords(folded), letters: LetterDistance.letters(of: folded))
        }
    }
}
