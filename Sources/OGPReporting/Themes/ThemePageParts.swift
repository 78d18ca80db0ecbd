import OGPCatalogues

/// The sections of a page on a theme.
struct ThemePageParts {
    let theme: Theme
    let catalogue: ThemeCatalogue
    let vocabularies: [PolicyAreaVocabulary]
    let language: PageLanguage

    private func words(_ label: ThemeLabel) -> String { label.words(language) }

    private func section(_ label: ThemeLabel, notes: [Passage] = [], items: [Passage]) -> ThemePage.Section? {
        items.isEmpty && notes.isEmpty
            ? nil : ThemePage.Section(title: words(label), notes: notes, items: items)
    }

    /// Whether a reader's own catalogue added or replaced the theme.
    private var isReaders: Bool { catalogue.readersThemes.contains(theme.id) }

    /// What the theme means and where it stands.
    var opening: [Passage] {
        let area = catalogue.area(theme.area)?.name(language.rawValue) ?? theme.area
        var place: Passage = "\(code: theme.id). \(words: words(.area)): \(words: area)."
        if let parent = theme.parent.flatMap(catalogue.theme) {
            place += " \(words: words(.partOf)): \(words: parent.name(language.rawValue)) (\(code: parent.id))."
        }
        let origin: Passage = """
            \(words: words(.source)): \(words: theme.source); \(words: confidence(theme.confidence)).
            """
        return [Passage(words: theme.definition(language.rawValue)), place, origin]
    }

    /// How sure an entry of the theme is; what a reader's own catalogue calls its own is the reader's.
    private func confidence(_ confidence: CatalogueConfidence) -> String {
        isReaders && confidence == .ours ? "the reader's own (ours)" : confidence.words
    }

    /// The names and definitions in all languages; nothing where there is one, which stands at the head of the page already.
    var definitions: ThemePage.Section? {
        let known = catalogue.languages.filter { theme.names[$0.code] != nil }
        if known.map(\.code) == [language.rawValue] { return nil }
        let items: [Passage] = catalogue.languages.compactMap { language in
            guard let name = theme.names[language.code] else { return nil }
            return "\(code: language.code) \(strong: name). \(words: theme.definitions[language.code] ?? "")"
        }
        let isReviewed = isReaders || known.allSatisfy { $0.review != .needed }
        let label = known.count == catalogue.languages.count ? ThemeLabel.definitions : .names
        return section(label, notes: isReviewed ? [] : [Passage(words: words(.translation))], items: items)
    }

    /// The themes that are its parts.
    var parts: ThemePage.Section? {
        section(
            .parts,
            items: catalogue.parts(of: theme.id).map { part in
                "\(words: part.name(language.rawValue)) (\(code: part.id))"
            })
    }

    /// The links to OGP's tags.
    var tags: ThemePage.Section? {
        guard !theme.tags.isEmpty else {
            return ThemePage.Section(title: words(.tags), notes: ["No tag of OGP means this theme."])
        }
        var table = ReadyTable(
            id: "tags",
            caption: """
                Exact and close links count a commitment as being in the theme; broad and related ones do not. The links are \
                \(words: isReaders ? "those of the reader's own catalogue" : "this project's").
                """,
            columns: [.words("Tag"), .words("Link"), .words("Counts"), .words("Lists")])
        table.rows = theme.tags.map { link in
            [
                Passage(words: link.tag), Passage(words: link.strength.rawValue),
                link.strength.counts ? "yes" : "no", Passage(words: lists(link)),
            ]
        }
        return ThemePage.Section(title: words(.tags), table: table)
    }

    private func lists(_ link: TagLink) -> String {
        if link.vocabularies.isEmpty { return "a reader's own" }
        return link.vocabularies.map { id in
            let day = vocabularies.first { $0.id == id }?.asOf
            return id + (day.map { " (\($0))" } ?? "")
        }.joined(separator: ", ")
    }

    /// The links to frameworks.
    var links: ThemePage.Section? {
        var items: [Passage] = theme.links.compactMap { link in
            guard let framework = catalogue.framework(link.framework), let item = framework.item(link.item) else {
                return nil
            }
            let number = item.number.map { "\($0), " } ?? (framework.id == "sdg-16" ? item.id + ", " : "")
            return """
                \(words: framework.name): \(words: number)\(words: item.name(language.rawValue)) \
                (\(words: link.strength.rawValue); \(words: item.confidence.words))
                """
        }
        if !theme.otherGoals.isEmpty {
            items.append(
                """
                Other Sustainable Development Goals: \(words: theme.otherGoals.joined(separator: ", ")) \
                (\(words: CatalogueConfidence.unverified.words))
                """)
        }
        if items.isEmpty { return nil }
        return section(
            .links, notes: ["That the theme touches these is this project's reading; the names are the sources'."],
            items: items)
    }

    /// The instruments it rests on.
    var instruments: ThemePage.Section? {
        section(
            .instruments,
            items: theme.instruments.compactMap(catalogue.instrument).map { instrument in
                let year = instrument.date ?? instrument.year.map(String.init) ?? ""
                return """
                    \(strong: instrument.name) (\(words: year)). \(words: instrument.citation). It \
                    \(words: instrument.standingPhrase). \(code: instrument.id); \(words: instrument.confidence.words)
                    """
            })
    }

    /// The sides that a source divides it into.
    var facets: ThemePage.Section? {
        guard let facets = theme.facets else { return nil }
        return section(
            .facets, notes: ["\(words: words(.source)): \(words: facets.source)."],
            items: facets.items.map { Passage(words: $0) })
    }

    /// The sample commitment.
    var sample: ThemePage.Section? {
        guard let sample = theme.sample else { return nil }
        let basis =
            switch sample.basis {
            case .note: "After the menu of OGP's note of 26 April 2019, in this project's words."
            case .ours:
                isReaders
                    ? "The reader's own (ours)." : "This project's own (ours); no source asks for it in these words."
            }
        return section(.sample, notes: [Passage(words: sample.text), Passage(words: basis)], items: [])
    }
}

extension Instrument {
    /// Its standing, to follow "It".
    fileprivate var standingPhrase: String {
        standing.hasPrefix("binds ") ? standing : "is " + standing
    }
}
