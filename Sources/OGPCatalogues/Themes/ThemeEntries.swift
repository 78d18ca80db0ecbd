/// The entries of all documents of a catalogue, merged, and whether what they refer to is there.
struct ThemeEntries: Sendable {
    let languages: MergedEntries<ThemeLanguage>
    let areas: MergedEntries<ThemeArea>
    let themes: MergedEntries<Theme>
    let instruments: MergedEntries<Instrument>
    let checks: MergedEntries<SafeguardCheck>
    let frameworks: MergedEntries<Framework>
    let facts: MergedEntries<DatedFact>
    let successGenes: SuccessGenes?
    private let menus: [CatalogueEntry<ThemeMenu>]

    init(_ documents: [ThemeDocument]) {
        languages = MergedEntries(documents.map(\.languages))
        areas = MergedEntries(documents.map(\.areas))
        themes = MergedEntries(documents.map(\.themes))
        instruments = MergedEntries(documents.map(\.instruments))
        checks = MergedEntries(documents.map(\.checks))
        frameworks = MergedEntries(documents.map(\.frameworks))
        facts = MergedEntries(documents.map(\.facts))
        successGenes = documents.compactMap(\.successGenes).last
        menus = documents.compactMap(\.menu)
    }

    /// The menu of the last document that has one.
    var menu: ThemeMenu? { menus.last?.value }

    /// Holds every reference against what it refers to.
    ///
    /// - Throws: `CatalogueFailure` at the first one that leads nowhere.
    func checkReferences(_ vocabularies: [PolicyAreaVocabulary]) throws(CatalogueFailure) {
        for entry in themes.entries { try check(entry, vocabularies) }
        for entry in checks.entries {
            try require(entry.value.instruments, in: instruments.places, "instrument", entry.record, "instruments")
        }
        for menu in menus { try require(menu.value.themes, in: themes.places, "theme", menu.record, "themes") }
    }

    private func check(
        _ entry: CatalogueEntry<Theme>, _ vocabularies: [PolicyAreaVocabulary]
    ) throws(CatalogueFailure) {
        let theme = entry.value
        let record = entry.record
        try require([theme.area], in: areas.places, "area", record, "area")
        if let parent = theme.parent {
            try require([parent], in: themes.places, "theme", record, "parent")
            if themes[parent]?.parent != nil || parent == theme.id {
                throw record.failure("\"\(parent)\" is a part of a theme itself", at: "parent")
            }
        }
        try require(theme.instruments, in: instruments.places, "instrument", record, "instruments")
        try require(theme.checks, in: checks.places, "check", record, "checks")
        for (link, place) in zip(theme.links, try record.records("links")) {
            guard let framework = frameworks[link.framework] else {
                throw place.failure("\"\(link.framework)\" is no framework of the catalogue", at: "framework")
            }
            if framework.item(link.item) == nil {
                throw place.failure("\"\(link.item)\" is no entry of \(link.framework)", at: "item")
            }
        }
        for (link, place) in zip(theme.tags, try record.records("tags")) { try check(link, place, vocabularies) }
    }

    private func check(
        _ link: TagLink, _ place: JSONRecord, _ vocabularies: [PolicyAreaVocabulary]
    ) throws(CatalogueFailure) {
        for id in link.vocabularies {
            guard let vocabulary = vocabularies.first(where: { $0.id == id }) else {
                throw place.failure("\"\(id)\" is no list of tags", at: "vocabularies")
            }
            if vocabulary.tag(PolicyAreaKey(link.tag)) == nil {
                throw place.failure("\"\(link.tag)\" is no tag of the list \(id)", at: "tag")
            }
        }
    }

    private func require(
        _ ids: [String], in known: [String: Int], _ what: String, _ record: JSONRecord, _ key: String
    ) throws(CatalogueFailure) {
        for id in ids where known[id] == nil {
            throw record.failure("\"\(id)\" is no \(what) of the catalogue", at: key)
        }
    }
}
