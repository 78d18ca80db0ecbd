/// What is known about the themes of open government that this project follows: their meaning, the lists they are linked
/// with, the instruments they rest on, examples with their ratings, and the questions that go with a promise.
///
/// It is made of several documents of the schema `ogp-themes/1`, which all have the same keys. A later document extends the
/// earlier ones, or replaces their entries by id: so can a reader's own file.
public struct ThemeCatalogue: Sendable {
    /// The versions of the documents, in order.
    public let versions: [String]
    /// The languages of names and definitions.
    public let languages: [ThemeLanguage]
    /// The ids of the menu that coverage is held against, in order.
    public let menu: [String]
    /// Where the menu comes from.
    public let menuSource: String
    /// Whether a reader's own document chose the menu.
    public let hasReadersMenu: Bool
    /// The ids of the themes that a reader's own document added or replaced.
    public let readersThemes: Set<String>
    /// The areas, in order.
    public let areas: [ThemeArea]
    /// The themes, in order.
    public let themes: [Theme]
    /// The instruments.
    public let instruments: [Instrument]
    /// The checks.
    public let checks: [SafeguardCheck]
    /// The frameworks that themes are linked with.
    public let frameworks: [Framework]
    /// The genes of a Good Cyber Story.
    public let successGenes: SuccessGenes?
    /// Dated facts.
    public let facts: [DatedFact]
    private let themePlaces: [String: Int]
    private let instrumentPlaces: [String: Int]
    private let checkPlaces: [String: Int]

    /// The catalogue that is built into the code.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ThemeCatalogue { try builtIn.get() }

    /// The built-in catalogue together with a reader's own document, which extends it or replaces entries by id.
    ///
    /// - Parameters:
    ///   - json: the text of the reader's document.
    ///   - file: its name, for messages.
    /// - Returns: the catalogue of both.
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public static func bundled(with json: String, file: String) throws(CatalogueFailure) -> ThemeCatalogue {
        try ThemeCatalogue(
            documents: ThemeDocument.builtIn(), readers: [ThemeDocument(json, file: file)], vocabularies: .bundled())
    }

    /// A catalogue of the caller's own from one document that is whole in itself.
    ///
    /// - Parameters:
    ///   - json: the text of the document.
    ///   - file: its name, for messages.
    ///   - vocabularies: the lists that its tags refer to.
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String, vocabularies: [PolicyAreaVocabulary]) throws(CatalogueFailure) {
        try self.init(documents: [], readers: [ThemeDocument(json, file: file)], vocabularies: vocabularies)
    }

    private static let builtIn = Result { () throws(CatalogueFailure) in
        try ThemeCatalogue(documents: ThemeDocument.builtIn(), readers: [], vocabularies: .bundled())
    }

    private init(
        documents builtIn: [ThemeDocument], readers: [ThemeDocument], vocabularies: [PolicyAreaVocabulary]
    ) throws(CatalogueFailure) {
        let documents = builtIn + readers
        let entries = ThemeEntries(documents)
        try entries.checkReferences(vocabularies)
        versions = documents.map(\.version)
        languages = entries.languages.values
        menu = entries.menu.map(\.themes) ?? []
        menuSource = entries.menu.map(\.source) ?? ""
        hasReadersMenu = readers.contains { $0.menu != nil }
        readersThemes = Set(readers.flatMap { $0.themes.map(\.value.id) })
        areas = entries.areas.values
        themes = entries.themes.values
        instruments = entries.instruments.values
        checks = entries.checks.values
        frameworks = entries.frameworks.values
        successGenes = entries.successGenes
        facts = entries.facts.values
        themePlaces = entries.themes.places
        instrumentPlaces = entries.instruments.places
        checkPlaces = entries.checks.places
    }

    /// The theme with an id.
    public func theme(_ id: String) -> Theme? { themePlaces[id].map { themes[$0] } }

    /// The theme with a name in any of its languages and any spelling.
    public func themeNamed(_ name: String) -> Theme? {
        let key = PolicyAreaKey(name)
        return themes.first { $0.names.values.contains { PolicyAreaKey($0) == key } }
    }

    /// The instrument with an id.
    public func instrument(_ id: String) -> Instrument? { instrumentPlaces[id].map { instruments[$0] } }

    /// The check with an id.
    public func check(_ id: String) -> SafeguardCheck? { checkPlaces[id].map { checks[$0] } }

    /// The area with an id.
    public func area(_ id: String) -> ThemeArea? { areas.first { $0.id == id } }

    /// The framework with an id.
    public func framework(_ id: String) -> Framework? { frameworks.first { $0.id == id } }

    /// The themes of an area, in order.
    public func themes(inArea area: String) -> [Theme] { themes.filter { $0.area == area } }

    /// The themes that are parts of a theme, in order.
    public func parts(of theme: String) -> [Theme] { themes.filter { $0.parent == theme } }

    /// The themes in which a commitment with a tag counts, in order.
    ///
    /// - Parameters:
    ///   - tag: the tag in any spelling.
    ///   - vocabulary: the list it stands in; `nil` for any.
    /// - Returns: the themes; empty where the tag only touches some.
    public func themes(forTag tag: String, vocabulary: String? = nil) -> [Theme] {
        let key = PolicyAreaKey(tag)
        return themes.filter { theme in
            theme.tags.contains { link in
                link.strength.counts && PolicyAreaKey(link.tag) == key
                    && (vocabulary.map { link.vocabularies.contains($0) } ?? true)
            }
        }
    }
}
