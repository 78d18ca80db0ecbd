import OGPCatalogues
import Testing

/// Mistakes in a catalogue file are named with line and key; a file without mistakes is read.
struct ThemeCatalogueMistakesTests {
    private static let document = """
        {"schema": "ogp-themes/1", "version": "1.0.0",
        "languages": [{"code": "en", "review": "original"}],
        "menu": {"source": "a note", "themes": ["open-data"]},
        "areas": [{"id": "info", "names": {"en": "Information"}, "definitions": {"en": "What is known."}}],
        "themes": [{"id": "open-data", "area": "info", "kind": "general",
        "names": {"en": "Open data", "es": "Datos abiertos"}, "definitions": {"en": "Data for all."},
        "tags": [{"tag": "Open Data", "vocabularies": ["sheet-2024"], "strength": "exact"}],
        "links": [{"framework": "list", "item": "1", "strength": "broad"}],
        "instruments": ["charter"], "checks": ["licence"],
        "sample": {"text": "Publish data.", "basis": "ours"},
        "examples": [{"country": "Kenya", "member": "KEN", "what": "Open a portal", "source": "a page", "confidence": "stated"}],
        "source": "a note", "confidence": "stated"}],
        "instruments": [{"id": "charter", "name": "Charter", "kind": "charter", "citation": "C 1", "standing": "not binding",
        "source": "a page", "confidence": "confirmed"}],
        "checks": [{"id": "licence", "kind": "data", "weight": "should", "questions": {"en": "Is there a licence?"},
        "answeredBy": "licence", "source": "a note", "confidence": "ours"}],
        "frameworks": [{"id": "list", "name": "A list", "source": "a page", "confidence": "confirmed",
        "items": [{"id": "1", "names": {"en": "First"}, "confidence": "confirmed"}]}]}
        """

    private func mistake(replacing old: String, with new: String) throws -> String {
        var parts = Self.document.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "the document does not hold \(old)")
        parts.insert(Substring(new), at: 1)
        let json = parts.joined()
        let failure = #expect(throws: CatalogueFailure.self) {
            try ThemeCatalogue(json: json, file: "own.json", vocabularies: .bundled())
        }
        return try #require(failure).description
    }

    @Test("a document without mistakes is read")
    func none() throws {
        let catalogue = try ThemeCatalogue(json: Self.document, file: "own.json", vocabularies: .bundled())
        let theme = try #require(catalogue.theme("open-data"))
        #expect(theme.name("es") == "Datos abiertos" && theme.name("pt") == "Open data")
        #expect(catalogue.instrument("charter")?.name == "Charter")
        #expect(catalogue.check("licence")?.question("fr") == "Is there a licence?")
        #expect(catalogue.menu == ["open-data"])
    }

    @Test(
        "a reference that leads nowhere is named with its line and key",
        arguments: [
            ("\"area\": \"info\"", "\"area\": \"inf\"", "own.json:5:40: themes[0].area: \"inf\" is no area"),
            ("[\"charter\"]", "[\"chart\"]", "own.json:9:16: themes[0].instruments: \"chart\" is no instrument"),
            ("[\"licence\"]", "[\"license\"]", "own.json:9:39: themes[0].checks: \"license\" is no check"),
            ("\"framework\": \"list\"", "\"framework\": \"lists\"", "own.json:8:25: themes[0].links[0].framework"),
            ("\"item\": \"1\"", "\"item\": \"2\"", "themes[0].links[0].item: \"2\" is no entry of list"),
            (
                "\"tag\": \"Open Data\"", "\"tag\": \"Open Dada\"",
                "own.json:7:18: themes[0].tags[0].tag: \"Open Dada\" is no tag"
            ),
            ("[\"sheet-2024\"]", "[\"sheet-2042\"]", "themes[0].tags[0].vocabularies: \"sheet-2042\" is no list"),
            (
                "\"themes\": [\"open-data\"]", "\"themes\": [\"data\"]",
                "own.json:3:40: menu.themes: \"data\" is no theme"
            ),
            (
                "\"kind\": \"general\",", "\"kind\": \"general\", \"parent\": \"data\",",
                "themes[0].parent: \"data\" is no theme"
            ),
            ("\"kind\": \"general\",", "\"kind\": \"general\", \"parent\": \"open-data\",", "themes[0].parent"),
        ])
    func references(old: String, new: String, expected: String) throws {
        #expect(try mistake(replacing: old, with: new).contains(expected))
    }

    @Test(
        "a wrong word, a missing key and a key that nobody knows are named with their place",
        arguments: [
            ("ogp-themes/1", "ogp-themes/2", "own.json:1:12: schema"),
            (
                "\"strength\": \"exact\"", "\"strength\": \"near\"",
                "\"near\" is not one of: exact, close, broad, related"
            ),
            ("\"basis\": \"ours\"", "\"basis\": \"mine\"", "themes[0].sample.basis"),
            ("\"country\": \"Kenya\", ", "", "own.json:11:14: themes[0].examples[0].country: this key is missing"),
            ("{\"en\": \"Open data\", ", "{", "themes[0].names: a text in English (en) is missing"),
            ("\"id\": \"open-data\"", "\"id\": \"Open data\"", "themes[0].id: an id has only lower-case letters"),
            ("\"weight\": \"should\"", "\"weigth\": \"should\"", "checks[0].weigth: this key is not known"),
            ("\"citation\": \"C 1\", ", "", "instruments[0].citation: this key is missing"),
            ("{\"id\": \"1\",", "{\"id\": \"1\", \"number\": \"one\",", "frameworks[0].items[0].number"),
        ])
    func entries(old: String, new: String, expected: String) throws {
        #expect(try mistake(replacing: old, with: new).contains(expected))
    }

    @Test("an id that occurs twice in a list is a mistake")
    func twice() throws {
        let second = """
            {"id": "info", "names": {"en": "Other"}, "definitions": {"en": "Other."}}, {"id": "info", "names"
            """
        #expect(
            try mistake(replacing: "{\"id\": \"info\", \"names\"", with: second).contains(
                "areas[1].id: \"info\" occurs twice"))
    }
}
