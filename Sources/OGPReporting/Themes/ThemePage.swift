public import OGPCatalogues

/// Everything the catalogue holds on one theme, ready for any writer: each statement with its source and how sure it is.
public struct ThemePage: Sendable {
    /// One section of the page.
    struct Section: Sendable {
        let title: String
        var notes: [Passage] = []
        var items: [Passage] = []
        var table: ReadyTable?
    }

    /// The name of the theme.
    let title: String
    /// What it means and where it stands.
    let opening: [Passage]
    /// What else is known, in order.
    let sections: [Section]
    /// The BCP 47 code of the page's language.
    let language: PageLanguage

    /// The page of a theme.
    ///
    /// - Parameters:
    ///   - theme: the theme.
    ///   - catalogue: the catalogue it stands in.
    ///   - vocabularies: OGP's lists of tags, for their dates.
    ///   - language: the language of labels, names and definitions.
    public init(
        _ theme: Theme, in catalogue: ThemeCatalogue, vocabularies: [PolicyAreaVocabulary],
        language: PageLanguage = .en
    ) {
        let parts = ThemePageParts(theme: theme, catalogue: catalogue, vocabularies: vocabularies, language: language)
        title = theme.name(language.rawValue)
        opening = parts.opening
        sections = [
            parts.definitions, parts.parts, parts.tags, parts.links, parts.instruments, parts.facets, parts.sample,
            parts.examples, parts.questions,
        ].compactMap { $0 }
        self.language = language
    }
}
