/// Words that speak for a theme, as people write them: phrases that name it, and cues that only point to it.
///
/// They are compared after folding; a word that ends in `*` takes any ending. How much each kind counts is learned.
public struct ThemePhrases: Sendable, Hashable, Identifiable {
    /// The theme's id.
    public let id: String
    /// Phrases that name the theme, in four languages.
    public let phrases: [String]
    /// Words that point to it.
    public let cues: [String]

    /// The phrases of all themes that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> [ThemePhrases] {
        try read(json: EmbeddedCatalogue.themePhrases, file: "theme-phrases.json")
    }

    /// The phrases of all themes from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public static func read(json: String, file: String) throws(CatalogueFailure) -> [ThemePhrases] {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "note", "themes"])
        guard try document.string("schema") == "ogp-theme-phrases/1" else {
            throw document.failure("this version reads the schema ogp-theme-phrases/1", at: "schema")
        }
        var themes: [ThemePhrases] = []
        var known: Set<String> = []
        for record in try document.records("themes") {
            try record.allow(only: ["id", "phrases", "cues"])
            let id = try record.string("id")
            guard known.insert(id).inserted else { throw record.failure("this theme is listed twice", at: "id") }
            themes.append(
                ThemePhrases(id: id, phrases: try record.strings("phrases"), cues: try record.strings("cues")))
        }
        return themes
    }
}
