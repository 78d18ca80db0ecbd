public import OGPCatalogues

/// The names of the areas and themes that outputs speak of, of the catalogues that the question was asked with.
public struct AreaNames: Sendable, Hashable {
    private let themes: [String: String]
    private let areas: [String: String]

    /// The names of the built-in catalogues.
    public static let bundled: AreaNames = {
        guard let catalogue = try? ThemeCatalogue.bundled(),
            let policyAreas = try? PolicyAreaCatalogue.bundled(themes: catalogue)
        else { return AreaNames() }
        return AreaNames(policyAreas, catalogue)
    }()

    /// The names of catalogues.
    ///
    /// - Parameters:
    ///   - policyAreas: The menu areas and the themes.
    ///   - catalogue: The areas that the themes stand in.
    public init(_ policyAreas: PolicyAreaCatalogue, _ catalogue: ThemeCatalogue) {
        let named = policyAreas.menu.map { ($0.id, $0.name) } + policyAreas.themes.map { ($0.id, $0.name) }
        themes = Dictionary(named, uniquingKeysWith: { first, _ in first })
        areas = Dictionary(catalogue.areas.map { ($0.id, $0.name("en")) }, uniquingKeysWith: { first, _ in first })
    }

    private init() { (themes, areas) = ([:], [:]) }

    /// The name of an area of the theme catalogue; its id where the catalogue does not know it.
    func areaName(_ id: String) -> String { areas[id] ?? id }

    /// The name of a menu area or theme; its id where the catalogues do not know it.
    func name(_ id: String) -> String { themes[id] ?? id }
}
