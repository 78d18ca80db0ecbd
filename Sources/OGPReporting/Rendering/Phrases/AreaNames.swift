import OGPCatalogues

/// The names of the menu areas and themes that gaps of coverage speak of.
enum AreaNames {
    private static let byID: [String: String] = {
        guard let catalogue = try? PolicyAreaCatalogue.bundled() else { return [:] }
        let themes = catalogue.themes.map { ($0.id, $0.name) }
        return Dictionary(catalogue.menu.map { ($0.id, $0.name) } + themes, uniquingKeysWith: { first, _ in first })
    }()

    private static let areas: [String: String] = {
        guard let catalogue = try? ThemeCatalogue.bundled() else { return [:] }
        return Dictionary(catalogue.areas.map { ($0.id, $0.name("en")) }, uniquingKeysWith: { first, _ in first })
    }()

    /// The name of an area of the theme catalogue; its id where the catalogue does not know it.
    static func areaName(_ id: String) -> String { areas[id] ?? id }

    /// The name of an area; its id where the catalogue does not know it.
    static func name(_ id: String) -> String { byID[id] ?? id }
}
