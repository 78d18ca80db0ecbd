import OGPCatalogues
import Testing

struct PolicyAreaCatalogueTests {
    private let catalogue: PolicyAreaCatalogue

    init() throws { catalogue = try PolicyAreaCatalogue.bundled() }

    @Test("tags lead to themes, each once and in the order of the catalogue, however they are spelled")
    func themes() {
        #expect(
            catalogue.themes(of: ["open data", "Freedom of Expression", "OPEN DATA (health)"])
                == ["freedom-of-expression", "open-data"])
        #expect(catalogue.themes(of: ["Publication of Budget/Fiscal Information"]) == ["fiscal-openness"])
        #expect(catalogue.themes(of: []).isEmpty)
        #expect(catalogue.themes(of: ["No such tag"]).isEmpty)
    }

    @Test("tags of all versions of the list are known")
    func knows() {
        for tag in ["Online Civic Space", "E-petitions", "Welfare & Social Security", "welfare and social security"] {
            #expect(catalogue.knows(PolicyAreaKey(tag)), "\(tag)")
        }
        #expect(!catalogue.knows(PolicyAreaKey("Commitment Title")))
    }

    @Test("a theme is found by its id or by its name in any spelling")
    func theme() {
        #expect(catalogue.theme("open-data")?.name == "Open data")
        #expect(catalogue.theme("OPEN-DATA")?.id == "open-data")
        #expect(catalogue.theme("Lobbying Transparency")?.id == "lobbying")
        #expect(catalogue.theme("openness") == nil)
    }

    @Test("a tag says what it is, where it stands and since when it is coded")
    func tags() throws {
        let sheet = try #require(catalogue.vocabulary("sheet-2024"))
        let digital = try #require(sheet.tag(PolicyAreaKey("Digital Participation")))
        #expect(digital.codedFrom == 2022 && digital.parent == "Democratizing Decision-Making")
        #expect(sheet.tag(PolicyAreaKey("Right to information"))?.parent == nil)
        #expect(sheet.tag(PolicyAreaKey("Open Parliament Plan"))?.kind == .planType)
        #expect(sheet.tag(PolicyAreaKey("Money in Politics"))?.kind == .composite)
        #expect(sheet.tag(PolicyAreaKey("E-petitions")) == nil)
        #expect(catalogue.vocabulary("sheet-1999") == nil)
    }
}
