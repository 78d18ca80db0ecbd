public import OGPModel

/// Words that decide whether a phrase in a text affirms a safeguard or denies it, the headings that templates repeat,
/// and the words of a review sheet's answers, by language.
public struct SafeguardWords: Sendable {
    /// The words and phrases of one language, folded.
    public struct Language: Sendable {
        /// What words do to a phrase that stands near them.
        public enum Role: String, Sendable, Hashable, CaseIterable {
            /// They deny it: "not", "no", "can't".
            case not
            /// They say that it is wanting: "without", "lacks".
            case without
            /// They deny what follows them in a sentence: "ignores", "instead of".
            case denying
            /// They take away what follows them directly: "abolish".
            case ending
            /// They take away what stands directly before them: "abolished".
            case ended
            /// They may stand between those and the phrase: "the", "is".
            case between
            /// They deny what stands shortly before them: "missing".
            case missing
            /// They begin a new thought: "but", "unless", "only".
            case turns
            /// They join two thoughts: "and".
            case joins
            /// Phrases in which a word of denial denies nothing: "not only".
            case harmless
            /// Pairs of words: the first denies nothing where the second follows it, as in "ne … que".
            case only
        }

        /// The BCP 47 code.
        public let code: String
        /// Lines that templates repeat.
        public let headings: Set<String>
        private let phrases: [Role: [[String]]]

        /// The words and phrases that do something, each divided into words.
        public func phrases(_ role: Role) -> [[String]] { phrases[role] ?? [] }
    }

    /// The version of the data file.
    public let version: String
    /// The languages, in order.
    public let languages: [Language]
    private let answers: [String: SafeguardAnswer.Value]

    /// The words that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> SafeguardWords { try builtIn.get() }

    private static let builtIn = Result { () throws(CatalogueFailure) in
        try SafeguardWords(json: EmbeddedCatalogue.safeguardWords, file: "safeguard-words.json")
    }

    /// Words from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "note", "languages"])
        guard try document.string("schema") == "ogp-safeguard-words/1" else {
            throw document.failure("this version reads the schema ogp-safeguard-words/1", at: "schema")
        }
        version = try document.string("version")
        var languages: [Language] = []
        var answers: [String: SafeguardAnswer.Value] = [:]
        for record in try document.records("languages") {
            languages.append(try Language(record))
            try Self.read(try record.object("answers"), into: &answers)
        }
        self.languages = languages
        self.answers = answers
    }

    /// The words of a language; `nil` where there are none.
    public func language(_ code: String) -> Language? { languages.first { $0.code == code } }

    /// What an answer in a review sheet says, in any of the languages; `nil` where it is none of the known words.
    public func answer(_ text: String) -> SafeguardAnswer.Value? { answers[FoldedText(text).text] }

    private static func read(
        _ record: JSONRecord, into answers: inout [String: SafeguardAnswer.Value]
    ) throws(CatalogueFailure) {
        try record.allow(only: SafeguardAnswer.Value.allCases.map(\.rawValue))
        for value in SafeguardAnswer.Value.allCases {
            for word in try record.strings(value.rawValue) {
                let key = FoldedText(word).text
                if let known = answers[key], known != value {
                    throw record.failure("\"\(word)\" has two meanings", at: value.rawValue)
                }
                answers[key] = value
            }
        }
    }
}

extension SafeguardWords.Language {
    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["language", "headings", "answers"] + Role.allCases.map(\.rawValue))
        code = try record.string("language")
        headings = Set(try record.strings("headings").map { FoldedText($0).text })
        var phrases: [Role: [[String]]] = [:]
        for role in Role.allCases {
            phrases[role] = try record.strings(role.rawValue).map { FoldedText($0).words.map(String.init) }
        }
        self.phrases = phrases
        if phrases[.only]?.contains(where: { $0.count != 2 }) == true {
            throw record.failure("a pair is two words", at: Role.only.rawValue)
        }
    }
}
