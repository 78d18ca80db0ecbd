import OGPModel
import Testing

@testable import OGPCatalogues

struct StatusWordsMistakesTests {
    private static func file(languages: String = "", _ terms: String) -> String {
        """
        {"schema": "ogp-status-words/2", "version": "1", "sources": [{"id": "s", "name": "A source"}],
         "languages": [\(languages)], "terms": [\(terms)]}
        """
    }

    @Test("a data file without mistakes is read, and a language is added by data alone")
    func correct() throws {
        let words = try StatusWords(
            json: Self.file(
                languages: #"{"language": "xx", "negations": ["nul"], "endings": ["ek ok uk"]}"#,
                #"{"language": "xx", "meaning": "complete", "words": ["Gatabek"], "confidence": "sourced", "source": "s"}"#
            ),
            file: "x.json")
        let reading = words.reading(of: "GATABUK")
        #expect(reading.status == .coded(.complete) && reading.rule == .ending && reading.language == "xx")
        #expect(reading.source == "A source" && !reading.needsConfirmation && reading.term == "Gatabek")
        #expect(words.reading(of: "nul gatabek").rule == .negated && words.reading(of: "gatabik").rule == .unknown)
    }

    @Test(
        "a mistake in the data file is refused with its place",
        arguments: [
            (
                #"{"language": "en", "meaning": "complete", "words": ["done"], "confidence": "suggested"}, {"language": "en", "meaning": "limited", "words": ["Done"], "confidence": "suggested"}"#,
                "terms[1].words", "\"Done\" has two meanings"
            ),
            (
                #"{"language": "en", "meaning": "done", "words": ["done"], "confidence": "suggested"}"#,
                "terms[0].meaning", "this is no meaning that is known"
            ),
            (
                #"{"language": "en", "meaning": "blank", "words": ["done"], "confidence": "suggested"}"#,
                "terms[0].meaning", "this is no meaning that is known"
            ),
            (
                #"{"language": "en", "meaning": "complete", "words": ["done"], "confidence": "sourced"}"#,
                "terms[0].source", "a sourced term names its source, a suggested one has none"
            ),
            (
                #"{"language": "en", "meaning": "complete", "words": ["done"], "confidence": "suggested", "source": "s"}"#,
                "terms[0].source", "a sourced term names its source, a suggested one has none"
            ),
            (
                #"{"language": "en", "meaning": "complete", "words": ["done"], "confidence": "sourced", "source": "t"}"#,
                "terms[0].source", "there is no such source"
            ),
            (
                #"{"language": "en", "meaning": "complete", "words": ["done"], "confidence": "sure"}"#,
                "terms[0].confidence", "\"sure\" is not one of: sourced, suggested"
            ),
            (
                #"{"language": "en", "meaning": "complete", "words": ["done"], "confidence": "suggested", "uses": "always"}"#,
                "terms[0].uses", "this key is not known"
            ),
        ])
    func mistakes(terms: String, key: String, problem: String) {
        let failure = #expect(throws: CatalogueFailure.self) { try StatusWords(json: Self.file(terms), file: "x.json") }
        #expect(failure?.key == key && failure?.problem == problem)
    }

    @Test("terms that mean different things and differ only in their endings are refused")
    func endings() {
        let file = Self.file(
            languages: #"{"language": "xx", "endings": ["a o"]}"#,
            """
            {"language": "xx", "meaning": "complete", "words": ["tutta"], "confidence": "suggested"},
            {"language": "xx", "meaning": "limited", "words": ["tutto"], "confidence": "suggested"}
            """)
        let failure = #expect(throws: CatalogueFailure.self) { try StatusWords(json: file, file: "x.json") }
        #expect(failure?.problem == "\"tutto\" and \"tutta\" differ only in their endings")
    }

    @Test("another schema and a group of one ending are refused")
    func others() {
        let older = #"{"schema": "ogp-status-words/1", "version": "1"}"#
        #expect(throws: CatalogueFailure.self) { try StatusWords(json: older, file: "x.json") }
        let single = Self.file(languages: #"{"language": "xx", "endings": ["a"]}"#, "")
        #expect(throws: CatalogueFailure.self) { try StatusWords(json: single, file: "x.json") }
    }
}
