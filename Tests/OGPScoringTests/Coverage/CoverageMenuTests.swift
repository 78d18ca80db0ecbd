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

    @Test(
        "a theme is named in any language of the catalogue",
        arguments: ["libertad de reunión", "Liberté de réunion", "Liberdade de reunião", "Freedom of assembly"])
    func languages(name: String) throws {
        let menu = try CoverageMenu(naming: [name], in: catalogue)
        #expect(menu.areas.map(\.id) == ["freedom-of-assembly"] && menu.areas[0].hasTags && !menu.isStandard)
    }

    @Test("a reader's menu takes the place of the standard one, and the reader's themes stand for their own tags")
    func readers() throws {
        let json = """
            {"schema": "ogp-themes/1", "version": "1.0.0",
             "menu": {"source": "our programme", "themes": ["libraries", "right-to-information", "disinformation"]},
             "themes": [
              {"id": "libraries", "area": "public-services", "kind": "general", "names": {"en": "Libraries"},
               "definitions": {"en": "Open libraries."}, "tags": [{"tag": "Public Libraries", "strength": "exact"}],
               "source": "ours", "confidence": "ours"},
              {"id": "disinformation", "area": "digital-governance", "kind": "general", "names": {"en": "Rumours"},
               "definitions": {"en": "Rumours."}, "tags": [{"tag": "Rumours", "strength": "exact"}],
               "source": "ours", "confidence": "ours"}]}
            """
        let own = try PolicyAreaCatalogue.bundled(themes: .bundled(with: json, file: "own.json"))
        let menu = CoverageMenu(own)
        #expect(menu.areas.map(\.id) == ["libraries", "right-to-information", "disinformation"])
        #expect(menu.source == "our programme" && !menu.isStandard)
        #expect(menu.areas[0].ownTags == ["Public Libraries"] && menu.areas[0].hasTags)
        #expect(menu.areas[1].tags["sheet-2024"]?.first == "Right To Information" && menu.areas[1].ownTags == [])
        #expect(menu.areas[2].ownTags == ["Rumours"] && menu.areas[2].name == "Rumours")
        let named = try CoverageMenu(naming: ["disinformation", "freedom-of-assembly"], in: own)
        #expect(named.areas.map(\.ownTags) == [["Rumours"], []])
        #expect(named.areas[1].tags["sheet-2024"] == ["Freedom of Assembly"])
    }

    @Test("a catalogue without a menu leaves the standard one in place")
    func withoutMenu() throws {
        let json = #"{"schema": "ogp-themes/1", "version": "1.0.0"}"#
        let own = try PolicyAreaCatalogue.bundled(themes: .bundled(with: json, file: "own.json"))
        #expect(CoverageMenu(own) == CoverageMenu(catalogue) && CoverageMenu(own).isStandard)
    }

    @Test("a word that is part of several names is refused with those")
    func part() {
        let failure = #expect(throws: CoverageMenu.UnknownTheme.self) {
            try CoverageMenu(naming: ["Freedom"], in: catalogue)
        }
        #expect(
            failure?.nearest == [
                "freedom-of-association", "freedom-of-assembly", "freedom-of-expression", "media-freedom",
            ])
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
        #expect(failure?.nearest == ["open-data"] && failure?.description.contains("open-dta") == true)
    }
}
