import OGPCatalogues
import OGPImport
import OGPScoring

extension ReadRequest {
    /// The areas that coverage is held against, each with the sample commitment of the catalogue.
    ///
    /// - Parameter chosen: The areas that were asked for; the menu of the catalogue where `nil`.
    /// - Returns: The areas.
    func menu(_ chosen: CoverageMenu?) -> CoverageMenu {
        let samples = catalogues.themes.themes.compactMap { theme in theme.sample.map { (theme.id, $0.text) } }
        return (chosen ?? CoverageMenu(catalogues.policyAreas)).offering(Dictionary(samples) { first, _ in first })
    }
}
