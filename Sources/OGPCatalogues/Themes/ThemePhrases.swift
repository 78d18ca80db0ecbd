/// The phrases that hint at one theme.
public struct ThemePhrases: Sendable, Hashable {
    /// Groups of words of which one each stands within a window.
    public struct Combination: Sendable, Hashable {
        /// How many words may lie between the first and the last.
        public let window: Int
        /// The groups.
        public let groups: [[String]]
    }

    /// The phrases of one language.
    public struct Language: Sendable, Hashable {
        /// Whole phrases; a star ends a word that may go on, an equals sign opens one whose capitals matter.
        public let phrases: [String]
        /// Combinations of words.
        public let combinations: [Combination]
    }

    /// The id of the theme.
    public let theme: String
    /// The phrases by language.
    public let languages: [String: Language]
    /// Phrases by language that look like the theme and are not.
    public let masks: [String: [String]]
    /// An invented sentence by language that the phrases have to find.
    public let examples: [String: String]

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["theme", "languages", "masks", "examples"])
        theme = try record.string("theme")
        let byLanguage = try record.object("languages")
        var languages: [String: Language] = [:]
        for code in byLanguage.keys { languages[code] = try Language(try byLanguage.object(code)) }
        self.languages = languages
        masks =
            try record.optionalObject("masks") { masks throws(CatalogueFailure) in
                try masks.phrasesByLanguage()
            } ?? [:]
        examples = try record.languages("examples")
    }
}

extension ThemePhrases.Language {
    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["phrases", "combinations"])
        phrases = try record.strings("phrases")
        var combinations: [ThemePhrases.Combination] = []
        for entry in try record.records("combinations") {
            combinations.append(try ThemePhrases.Combination(entry))
        }
        self.combinations = combinations
    }
}

extension ThemePhrases.Combination {
    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["window", "groups"])
        guard let window = try record.optionalInteger("window"), window > 0 else {
            throw record.failure("a whole number above 0 is expected", at: "window")
        }
        self.window = window
        var groups: [[String]] = []
        for group in try record.records("groups") { groups.append(try group.strings("any")) }
        self.groups = groups
    }
}
