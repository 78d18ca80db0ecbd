public import OGPCatalogues
import OGPModel

/// The areas and themes that coverage is held against, in order.
public struct CoverageMenu: Sendable, Hashable {
    /// A word that names no area and no theme.
    public struct UnknownTheme: Error, Sendable, Hashable, CustomStringConvertible {
        /// The word.
        public let word: String
        /// The id nearest to it, as a suggestion.
        public let nearest: String?

        /// One sentence with what to do next.
        public var description: String {
            let hint = nearest.map { " Did you mean \($0)?" } ?? ""
            return "\"\(word)\" is neither an area of the menu nor a theme that is known.\(hint)"
        }
    }

    /// The areas in order, each once.
    public let areas: [CoverageArea]
    /// Where the choice comes from.
    public let source: String

    /// A menu of the given areas; an area that is named twice counts once.
    public init(_ areas: [CoverageArea], source: String) {
        var seen: Set<String> = []
        self.areas = areas.filter { seen.insert($0.id).inserted }
        self.source = source
    }

    /// The menu that is used unless another is chosen: the nine areas of OGP's note of 26 April 2019, then its three
    /// cross-cutting ones, for which no tag stands.
    public init(_ catalogue: PolicyAreaCatalogue) {
        let crossCutting = catalogue.themes.filter { $0.area == "cross-cutting" }
        self.init(
            catalogue.menu.map(CoverageArea.init) + crossCutting.map { CoverageArea($0, in: catalogue) },
            source: catalogue.menuSource)
    }

    /// A menu of chosen areas and themes.
    ///
    /// A word names an area of the menu or a theme, by id or by name. A theme stands for its own tags and those of the themes
    /// below it.
    /// - Throws: `UnknownTheme` for the first word that names nothing.
    public init(naming words: [String], in catalogue: PolicyAreaCatalogue) throws(UnknownTheme) {
        var areas: [CoverageArea] = []
        for word in words { areas.append(try Self.area(word, catalogue)) }
        self.init(areas, source: "chosen by whoever asks")
    }

    /// The same menu with a sample commitment for each area that has one.
    public func offering(_ samples: [String: String]) -> CoverageMenu {
        CoverageMenu(
            areas.map {
                CoverageArea(id: $0.id, name: $0.name, tags: $0.tags, sample: samples[$0.id] ?? $0.sample)
            }, source: source)
    }

    private static func area(_ word: String, _ catalogue: PolicyAreaCatalogue) throws(UnknownTheme) -> CoverageArea {
        let key = PolicyAreaKey(word)
        if let area = catalogue.menu.first(where: { PolicyAreaKey($0.id) == key || PolicyAreaKey($0.name) == key }) {
            return CoverageArea(area)
        }
        if let theme = catalogue.theme(word) { return CoverageArea(theme, in: catalogue) }
        let known = catalogue.menu.map(\.id) + catalogue.themes.map(\.id)
        throw UnknownTheme(word: word, nearest: NearestWord.nearest(to: word, in: known))
    }
}

extension CoverageArea {
    /// A theme with its own tags and those of the themes below it, in the lists that have them.
    public init(_ theme: ThemeTags, in catalogue: PolicyAreaCatalogue) {
        var names = theme.tags
        var open = [theme.id]
        while let parent = open.popLast() {
            for child in catalogue.themes where child.parent == parent {
                names += child.tags
                open.append(child.id)
            }
        }
        self.init(id: theme.id, name: theme.name, tags: catalogue.tagsByVocabulary(names))
    }
}

extension PolicyAreaCatalogue {
    /// Tags of any spelling, sorted by the lists that have them, each in the list's own spelling and order.
    public func tagsByVocabulary(_ names: [String]) -> [String: [String]] {
        let keys = Set(names.map(PolicyAreaKey.init))
        var tags: [String: [String]] = [:]
        for vocabulary in vocabularies {
            tags[vocabulary.id] = vocabulary.tags.map(\.name).filter { keys.contains(PolicyAreaKey($0)) }
        }
        return tags
    }
}
