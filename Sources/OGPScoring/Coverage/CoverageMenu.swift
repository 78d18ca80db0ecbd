public import OGPCatalogues

/// The areas and themes that coverage is held against, in order.
public struct CoverageMenu: Sendable, Hashable {
    /// A word that names no area and no theme.
    public struct UnknownTheme: Error, Sendable, Hashable, CustomStringConvertible {
        /// The word.
        public let word: String
        /// The ids nearest to it, as a suggestion; empty where none is near.
        public let nearest: [String]

        /// One sentence with what to do next.
        public var description: String {
            let hint = nearest.isEmpty ? "" : " Did you mean \(nearest.joined(separator: " or "))?"
            return "\"\(word)\" is neither an area of the menu nor a theme that is known.\(hint)"
        }
    }

    /// The areas in order, each once.
    public let areas: [CoverageArea]
    /// Where the choice comes from.
    public let source: String
    /// Whether it is the menu of OGP's note of 26 April 2019, which is used unless another is chosen.
    public let isStandard: Bool

    /// A menu of the given areas; an area that is named twice counts once.
    public init(_ areas: [CoverageArea], source: String) { self.init(areas, source: source, isStandard: false) }

    private init(_ areas: [CoverageArea], source: String, isStandard: Bool) {
        self.isStandard = isStandard
        var seen: Set<String> = []
        self.areas = areas.filter { seen.insert($0.id).inserted }
        self.source = source
    }

    /// The menu that is used unless another is chosen: that of the reader's own catalogue, where it has one; otherwise the nine
    /// areas of OGP's note of 26 April 2019, then its three cross-cutting ones, for which no tag stands.
    public init(_ catalogue: PolicyAreaCatalogue) {
        if let own = catalogue.readersMenu {
            let areas = own.compactMap { id in catalogue.theme(id).map { Self.area($0, catalogue) } }
            self.init(areas, source: catalogue.menuSource)
            return
        }
        let crossCutting = catalogue.themes.filter { $0.area == "cross-cutting" }
        self.init(
            catalogue.menu.map { Self.area($0, catalogue) } + crossCutting.map { CoverageArea($0, in: catalogue) },
            source: catalogue.menuSource, isStandard: true)
    }

    /// A menu of chosen areas and themes.
    ///
    /// A word names an area of the menu or a theme, by id or by a name in any language of the catalogue. A theme stands for its own tags and those of the themes
    /// below it.
    /// - Throws: `UnknownTheme` for the first word that names nothing.
    public init(naming words: [String], in catalogue: PolicyAreaCatalogue) throws(UnknownTheme) {
        var areas: [CoverageArea] = []
        for word in words { areas.append(try Self.area(word, catalogue)) }
        self.init(areas, source: "chosen by whoever asks")
    }

    /// The same menu with a sample commitment for each area that has one.
    public func offering(_ samples: [String: String]) -> CoverageMenu {
        CoverageMenu(areas.map { $0.offering(samples[$0.id]) }, source: source, isStandard: isStandard)
    }

    private static func area(_ word: String, _ catalogue: PolicyAreaCatalogue) throws(UnknownTheme) -> CoverageArea {
        let key = PolicyAreaKey(word)
        if let area = catalogue.menu.first(where: { PolicyAreaKey($0.id) == key || PolicyAreaKey($0.name) == key }) {
            return Self.area(area, catalogue)
        }
        if let theme = catalogue.theme(word) { return Self.area(theme, catalogue) }
        throw UnknownTheme(
            word: word, nearest: ThemeHint.ids(near: word, in: catalogue.themes.map { ($0.id, $0.names) }))
    }

    /// A theme that is an area of the built-in menu stands for the tags that the menu lists.
    private static func area(_ theme: ThemeTags, _ catalogue: PolicyAreaCatalogue) -> CoverageArea {
        let area = catalogue.menu.first { $0.id == theme.id }
        return area.map { Self.area($0, catalogue) } ?? CoverageArea(theme, in: catalogue)
    }

    /// An area of the built-in menu, unless the reader's own catalogue says anew what the theme is.
    private static func area(_ area: MenuArea, _ catalogue: PolicyAreaCatalogue) -> CoverageArea {
        if catalogue.readersThemes.contains(area.id), let theme = catalogue.theme(area.id) {
            return CoverageArea(theme, in: catalogue)
        }
        return CoverageArea(area, in: catalogue)
    }
}
