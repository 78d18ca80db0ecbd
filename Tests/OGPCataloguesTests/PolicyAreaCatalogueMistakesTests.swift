import OGPCatalogues
import Testing

struct PolicyAreaCatalogueMistakesTests {
    private func mistake(_ change: (String) -> String) -> String? {
        let document = """
            {"schema": "ogp-policy-areas/1", "version": "1.0.0",
            "vocabularies": [{"id": "v", "what": "a list", "source": "a file", "tags": [{"name": "Open Data", "kind": "area"}]}],
            "menu": {"source": "a note", "areas": [{"id": "open-data", "name": "Open data", "group": "g", "tags": {"v": []}}]}}
            """
        do throws(CatalogueFailure) {
            _ = try PolicyAreaCatalogue(json: change(document), file: "areas.json", themes: .bundled())
            return nil
        } catch {
            return error.description
        }
    }

    private func replacing(_ old: String, _ new: String) -> String? {
        mistake { document in
            var parts = document.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
            #expect(parts.count == 2, "the document does not hold \(old)")
            parts.insert(Substring(new), at: 1)
            return parts.joined()
        }
    }

    @Test("a document without mistakes is read")
    func none() {
        #expect(mistake { $0 } == nil)
    }

    @Test("a mistake is named with its place and key")
    func places() {
        #expect(
            replacing("areas/1", "areas/2")
                == "areas.json:1:12: schema: this version reads the schema ogp-policy-areas/1")
        #expect(
            replacing("\"kind\": \"area\"", "\"kind\": \"field\"")?.contains("vocabularies[0].tags[0].kind") == true)
        #expect(replacing("\"what\"", "\"whatever\"")?.contains("vocabularies[0]") == true)
        #expect(replacing("\"group\": \"g\", ", "")?.contains("menu.areas[0].group") == true)
    }

    @Test("a tag listed twice in one list is a mistake, however it is spelled")
    func twice() {
        let twice = "{\"name\": \"open data\", \"kind\": \"area\"}, {\"name\": \"Open Data\""
        #expect(replacing("{\"name\": \"Open Data\"", twice)?.hasSuffix("this tag is listed twice") == true)
    }
}
