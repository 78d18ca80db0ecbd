import OGPCatalogues

/// The names of the menu areas and themes that gaps of coverage speak of.
enum AreaNames {
    private static let byID: [String: String] = {
        guard let catalogue = try? PolicyAreaCatalogue.bundled() else { return [:] }
        let themes = catalogue.themes.map { ($0.id, $0.name) }
        return Dictionary(catalogue.menu.map { ($0.id, $0.name) } + themes, uniquingKeysWith: { first, _ in first })
    }()

    /// The name of an area; its id where the catalogue does not know it.
    static func name(_ id: String) -> String { byID[id] ?? id }
}
