/// OGP's policy-area tags in all their versions, the rights-theme menu, and which tag means which theme.
public struct PolicyAreaCatalogue: Sendable {
    /// The version of the data file.
    public let version: String
    /// The lists of tags, newest first.
    public let vocabularies: [PolicyAreaVocabulary]
    /// Other names under which OGP's tags are seen.
    public let aliases: [PolicyAreaAlias]
    /// The menu areas in order.
    public let menu: [MenuArea]
    /// The themes that a reader's own catalogue puts in the place of the menu; `nil` where it has no menu.
    public let readersMenu: [String]?
    /// The ids of the themes that a reader's own catalogue added or replaced.
    public let readersThemes: Set<String>
    /// Where the menu comes from: the reader's own, where there is one.
    public let menuSource: String
    /// The themes in order.
    public let themes: [ThemeTags]
    private let themesByTag: [PolicyAreaKey: [String]]

    /// The catalogue that is built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> PolicyAreaCatalogue {
        try bundled(themes: try .bundled())
    }

    /// The catalogue that is built into the code, with the themes of another catalogue.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled(themes: ThemeCatalogue) throws(CatalogueFailure) -> PolicyAreaCatalogue {
        try PolicyAreaCatalogue(json: EmbeddedCatalogue.policyAreas, file: "policy-areas.json", themes: themes)
    }

    /// A catalogue from the text of a data file and the themes that its tags are linked with.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String, themes catalogue: ThemeCatalogue) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "vocabularies", "aliases", "menu"])
        guard try document.string("schema") == "ogp-policy-areas/1" else {
            throw document.failure("this version reads the schema ogp-policy-areas/1", at: "schema")
        }
        version = try document.string("version")
        vocabularies = try .lists(of: document)
        var aliases: [PolicyAreaAlias] = []
        for record in try document.records("aliases") { aliases.append(try PolicyAreaAlias(record, vocabularies)) }
        self.aliases = aliases
        let menu = try document.object("menu")
        try menu.allow(only: ["source", "areas"])
        readersMenu = catalogue.hasReadersMenu ? catalogue.menu : nil
        readersThemes = catalogue.readersThemes
        let source = try menu.string("source")
        menuSource = catalogue.hasReadersMenu ? catalogue.menuSource : source
        var areas: [MenuArea] = []
        for record in try menu.records("areas") { areas.append(try MenuArea(record)) }
        self.menu = areas
        themes = catalogue.themes.map(ThemeTags.init)
        var themesByTag: [PolicyAreaKey: [String]] = [:]
        for theme in themes {
            for tag in theme.tags { themesByTag[PolicyAreaKey(tag), default: []].append(theme.id) }
        }
        for alias in aliases {
            let key = PolicyAreaKey(alias.name)
            if themesByTag[key] == nil { themesByTag[key] = themesByTag[PolicyAreaKey(alias.means)] }
        }
        self.themesByTag = themesByTag
    }

    /// The vocabulary with an id.
    public func vocabulary(_ id: String) -> PolicyAreaVocabulary? { vocabularies.first { $0.id == id } }

    /// Whether any vocabulary has a tag of this name.
    public func knows(_ key: PolicyAreaKey) -> Bool { vocabularies.contains { $0.tag(key) != nil } }

    /// The ids of the themes that a set of tags means, in the order of the catalogue, each once.
    public func themes(of tags: [String]) -> [String] {
        var wanted: Set<String> = []
        for tag in tags { wanted.formUnion(themesByTag[PolicyAreaKey(tag)] ?? []) }
        return themes.lazy.map(\.id).filter(wanted.contains)
    }

    /// The ids of the areas of the themes that a set of tags means, in the order of the catalogue, each once.
    public func areas(of tags: [String]) -> [String] {
        areas(ofThemes: themes(of: tags))
    }

    /// The ids of the areas of themes, in the order of the catalogue, each once.
    func areas(ofThemes ids: [String]) -> [String] {
        let wanted = Set(ids)
        var seen: Set<String> = []
        return themes.lazy.filter { wanted.contains($0.id) }.map(\.area).filter { seen.insert($0).inserted }
    }

    /// The ids of the themes that stand below a theme, at any depth, in the order of the catalogue.
    public func themes(below id: String) -> [String] {
        var found: Set<String> = []
        var open = [id]
        while let parent = open.popLast() {
            for child in themes where child.parent == parent && found.insert(child.id).inserted {
                open.append(child.id)
            }
        }
        return themes.lazy.map(\.id).filter(found.contains)
    }

    /// The theme with an id, or with a name in any of its languages and any spelling.
    public func theme(_ text: String) -> ThemeTags? {
        if let theme = themes.first(where: { $0.id == text.lowercased() }) { return theme }
        let key = PolicyAreaKey(text)
        return themes.first { PolicyAreaKey($0.name) == key }
            ?? themes.first { $0.names.values.contains { PolicyAreaKey($0) == key } }
    }
}
