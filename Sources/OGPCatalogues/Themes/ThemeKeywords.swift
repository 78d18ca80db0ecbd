/// Phrases that hint at themes in plain text, in four languages. They suggest; a person decides.
public struct ThemeKeywords: Sendable {
    /// The version of the data file.
    public let version: String
    /// Phrases by language that say nothing of a theme, since templates repeat them.
    public let masks: [String: [String]]
    /// The phrases of each theme.
    public let themes: [ThemePhrases]

    /// The phrases that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ThemeKeywords {
        try ThemeKeywords(json: EmbeddedCatalogue.themeKeywords, file: "theme-keywords.json")
    }

    /// Phrases from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "note", "masks", "themes"])
        guard try document.string("schema") == "ogp-theme-keywords/1" else {
            throw document.failure("this version reads the schema ogp-theme-keywords/1", at: "schema")
        }
        version = try document.string("version")
        masks = try document.object("masks").phrasesByLanguage()
        var themes: [ThemePhrases] = []
        for record in try document.records("themes") { themes.append(try ThemePhrases(record)) }
        self.themes = themes
    }
}
