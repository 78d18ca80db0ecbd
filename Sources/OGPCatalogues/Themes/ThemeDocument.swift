/// One document of the theme catalogue, read but not yet held against the others.
struct ThemeDocument: Sendable {
    private static let keys = [
        "$schema", "schema", "version", "note", "languages", "menu", "areas", "themes", "instruments", "checks",
        "frameworks", "successGenes", "facts",
    ]

    let version: String
    let languages: [CatalogueEntry<ThemeLanguage>]
    let menu: CatalogueEntry<ThemeMenu>?
    let areas: [CatalogueEntry<ThemeArea>]
    let themes: [CatalogueEntry<Theme>]
    let instruments: [CatalogueEntry<Instrument>]
    let checks: [CatalogueEntry<SafeguardCheck>]
    let frameworks: [CatalogueEntry<Framework>]
    let successGenes: SuccessGenes?
    let facts: [CatalogueEntry<DatedFact>]

    /// The documents that are built into the code.
    static func builtIn() throws(CatalogueFailure) -> [ThemeDocument] {
        [
            try ThemeDocument(EmbeddedCatalogue.themes, file: "themes.json"),
            try ThemeDocument(EmbeddedCatalogue.instruments, file: "instruments.json"),
            try ThemeDocument(EmbeddedCatalogue.safeguardChecks, file: "safeguard-checks.json"),
            try ThemeDocument(EmbeddedCatalogue.frameworks, file: "frameworks.json"),
        ]
    }

    /// A document from its text.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake within an entry, or an id that occurs twice in one list.
    init(_ json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: Self.keys)
        let schema = try document.string("schema")
        guard schema == "ogp-themes/1" else {
            throw document.failure("\"\(schema)\" is not a schema this version reads: ogp-themes/1", at: "schema")
        }
        version = try document.string("version")
        languages = try Self.entries("languages", of: document, ThemeLanguage.init)
        menu = try document.optionalObject("menu") { record throws(CatalogueFailure) in
            CatalogueEntry(value: try ThemeMenu(record), record: record)
        }
        areas = try Self.entries("areas", of: document, ThemeArea.init)
        themes = try Self.entries("themes", of: document, Theme.init)
        instruments = try Self.entries("instruments", of: document, Instrument.init)
        checks = try Self.entries("checks", of: document, SafeguardCheck.init)
        frameworks = try Self.entries("frameworks", of: document, Framework.init)
        successGenes = try document.optionalObject("successGenes", SuccessGenes.init)
        facts = try Self.entries("facts", of: document, DatedFact.init)
    }

    private static func entries<Value: Identifiable>(
        _ list: String, of document: JSONRecord, _ read: (JSONRecord) throws(CatalogueFailure) -> Value
    ) throws(CatalogueFailure) -> [CatalogueEntry<Value>] where Value.ID == String {
        var entries: [CatalogueEntry<Value>] = []
        var seen: Set<String> = []
        for record in try document.records(list) {
            let value = try read(record)
            if !seen.insert(value.id).inserted {
                throw record.failure("\"\(value.id)\" occurs twice in this list", at: record.keys.first ?? "id")
            }
            entries.append(CatalogueEntry(value: value, record: record))
        }
        return entries
    }
}
