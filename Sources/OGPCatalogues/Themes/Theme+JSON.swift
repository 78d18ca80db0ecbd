extension Theme {
    private static let keys = [
        "id", "area", "kind", "parent", "noteBullet", "names", "definitions", "tags", "links", "otherGoals",
        "instruments", "checks", "sample", "facets", "examples", "source", "confidence",
    ]

    /// A theme from its entry in a data file.
    ///
    /// - Parameter record: the entry.
    /// - Throws: `CatalogueFailure` for the first mistake in the entry.
    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: Self.keys)
        id = try record.catalogueID()
        area = try record.string("area")
        kind = try record.choice("kind", of: ThemeKind.self)
        parent = try record.optionalString("parent")
        noteBullet = try record.optionalInteger("noteBullet")
        names = try record.languages("names")
        definitions = try record.languages("definitions")
        var tags: [TagLink] = []
        for link in try record.records("tags") { tags.append(try TagLink(link)) }
        self.tags = tags
        var links: [ThemeLink] = []
        for link in try record.records("links") { links.append(try ThemeLink(link)) }
        self.links = links
        otherGoals = try record.strings("otherGoals")
        instruments = try record.strings("instruments")
        checks = try record.strings("checks")
        sample = try record.optionalObject("sample", SampleCommitment.init)
        facets = try record.optionalObject("facets", ThemeFacets.init)
        var examples: [ThemeExample] = []
        for example in try record.records("examples") { examples.append(try ThemeExample(example)) }
        self.examples = examples
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
    }
}
