import OGPModel

/// The commonest small words of each language, by which the language of a longer text is told.
public struct FunctionWords: Sendable {
    /// One language.
    public struct Language: Sendable, Hashable {
        /// The BCP 47 code.
        public let code: String
        /// The name in English.
        public let name: String
        let words: Set<String>
    }

    /// The languages in the order of the data file.
    public let languages: [Language]
    /// The fewest small words a text must hold before anything is said of its language.
    public static let fewestWords = 5

    /// The words that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> FunctionWords {
        try FunctionWords(json: EmbeddedCatalogue.functionWords, file: "function-words.json")
    }

    /// Words from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "languages"])
        guard try document.string("schema") == "ogp-function-words/1" else {
            throw document.failure("this version reads the schema ogp-function-words/1", at: "schema")
        }
        var languages: [Language] = []
        for record in try document.records("languages") {
            try record.allow(only: ["code", "name", "words"])
            languages.append(
                Language(
                    code: try record.string("code"), name: try record.string("name"),
                    words: Set(try record.strings("words").map { FoldedText($0).text })))
        }
        self.languages = languages
    }

    /// The language of a text; `nil` where it is short, mixed or in none of the languages.
    ///
    /// A language is named where it has at least five of its small words in the text and a fifth more than any other.
    public func language(of text: String) -> Language? {
        var counts = [Int](repeating: 0, count: languages.count)
        for word in FoldedText(text).words.prefix(400) {
            let word = String(word)
            for index in languages.indices where languages[index].words.contains(word) { counts[index] += 1 }
        }
        guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] >= Self.fewestWords else {
            return nil
        }
        let next = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
        return counts[best] * 5 > next * 6 ? languages[best] : nil
    }
}
