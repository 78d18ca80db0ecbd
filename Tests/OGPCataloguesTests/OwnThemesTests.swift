import OGPCatalogues
import Testing

/// A reader's own file extends the built-in catalogue or replaces entries by id.
struct OwnThemesTests {
    private func catalogue(_ themes: String) throws -> ThemeCatalogue {
        let json = """
            {"schema": "ogp-themes/1", "version": "0.1.0", "themes": [\(themes)]}
            """
        return try ThemeCatalogue.bundled(with: json, file: "own.json")
    }

    private let libraries = """
        {"id": "libraries", "area": "public-services", "kind": "general", "names": {"en": "Libraries"},
        "definitions": {"en": "Open libraries."}, "tags": [{"tag": "Public Libraries", "strength": "exact"}],
        "source": "our programme", "confidence": "ours"}
        """

    @Test("a new theme stands after the built-in ones, and its own tag counts")
    func extends() throws {
        let own = try catalogue(libraries)
        #expect(own.themes.count == 71 && own.themes.last?.id == "libraries")
        #expect(own.versions.last == "0.1.0")
        let areas = try PolicyAreaCatalogue.bundled(themes: own)
        #expect(areas.themes(of: ["public libraries", "Open Data"]) == ["open-data", "libraries"])
        #expect(try PolicyAreaCatalogue.bundled().themes(of: ["public libraries"]).isEmpty)
    }

    @Test("a theme with an id that is there replaces that entry in its place, whole")
    func replaces() throws {
        let own = try catalogue(libraries.replacingID(with: "youth"))
        let builtIn = try ThemeCatalogue.bundled()
        #expect(own.themes.map(\.id) == builtIn.themes.map(\.id))
        #expect(own.theme("youth")?.name("en") == "Libraries")
        #expect(own.theme("youth")?.checks.isEmpty == true)
        #expect(builtIn.theme("youth")?.name("en") == "Youth")
    }

    @Test("a file that only changes the menu keeps everything else")
    func menu() throws {
        let json = """
            {"schema": "ogp-themes/1", "version": "0.1.0", "menu": {"source": "ours", "themes": ["youth", "lobbying"]}}
            """
        let own = try ThemeCatalogue.bundled(with: json, file: "own.json")
        #expect(own.menu == ["youth", "lobbying"] && own.menuSource == "ours")
        #expect(own.themes.count == 70)
    }

    @Test("a mistake in the reader's file is named with that file's name")
    func mistake() throws {
        let failure = #expect(throws: CatalogueFailure.self) {
            try catalogue(libraries.replacingID(with: "youth").replacingArea())
        }
        #expect(failure?.file == "own.json" && failure?.key == "themes[0].area")
    }
}

extension String {
    fileprivate func replacingID(with id: String) -> String { replacingFirst("\"libraries\"", "\"\(id)\"") }

    fileprivate func replacingArea() -> String { replacingFirst("public-services", "services") }

    private func replacingFirst(_ old: String, _ new: String) -> String {
        split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
    }
}
