import OGPCatalogues
import OGPScoring
import Testing

struct CoverageMenuTests {
    private let catalogue: PolicyAreaCatalogue

    init() throws { catalogue = try .bundled() }

    @Test("the menu holds the nine areas of the note and its three cross-cutting ones, for which no tag stands")
    func standard() {
        let menu = CoverageMenu(catalogue)
        #expect(menu.areas.map(\.id).prefix(9).elementsEqual(catalogue.menu.map(\.id)))
        #expect(menu.areas.map(\.id).suffix(3) == ["oversight-and-redress", "cross-regional-diplomacy", "do-no-harm"])
        #expect(menu.areas.count == 12 && menu.areas.prefix(9).allSatisfy(\.hasTags))
    }

    @Test("areas and themes are named by id or name, in any case, each once")
    func chosen() throws {
        let menu = try CoverageMenu(
            naming: ["open-data", "Open Data", "protecting freedom of expression"], in: catalogue)
        #expect(menu.areas.map(\.id) == ["open-data", "freedom-of-expression"])
    }

    @Test("a theme stands for its own tags and those of the themes below it")
    func below() throws {
        let theme = try #require(catalogue.theme("human-rights-defenders"))
        let area = CoverageArea(theme, in: catalogue)
        #expect(area.tags["sheet-2024"] == ["Whistleblower Protections", "Human Rights"])
        #expect(area.tags["explorer-2016"] == ["Whistleblower Protections", "Human Rights"])
    }

    @Test("a word that names nothing is refused with the nearest id")
    func unknown() {
        let failure = #expect(throws: CoverageMenu.UnknownTheme.self) {
            try CoverageMenu(naming: ["open-dta"], in: catalogue)
        }
        #expect(failure?.nearest == "open-data" && failure?.description.contains("open-dta") == true)
    }
}
