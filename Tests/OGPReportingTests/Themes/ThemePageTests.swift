import OGPCatalogues
import OGPReporting
import Testing

/// A page on a theme shows what is known with its source, and says what is not.
struct ThemePageTests {
    private let catalogue: ThemeCatalogue

    init() throws { catalogue = try ThemeCatalogue.bundled() }

    private func page(_ id: String, _ language: PageLanguage = .en) throws -> String {
        let theme = try #require(catalogue.theme(id))
        return ThemeMarkdown.text(
            ThemePage(theme, in: catalogue, vocabularies: try .bundled(), language: language))
    }

    @Test("a reader's theme is said to be the reader's, and names no more languages and lists than it has")
    func readers() throws {
        let json = """
            {"schema": "ogp-themes/1", "version": "1.0.0", "themes": [
              {"id": "libraries", "area": "public-services", "kind": "general",
               "names": {"en": "Libraries", "es": "Bibliotecas"}, "definitions": {"en": "Open libraries."},
               "tags": [{"tag": "Public Libraries", "strength": "exact"}], "source": "ours", "confidence": "ours"}]}
            """
        let own = try ThemeCatalogue.bundled(with: json, file: "own.json")
        let theme = try #require(own.theme("libraries"))
        let page = ThemeMarkdown.text(ThemePage(theme, in: own, vocabularies: try .bundled()))
        #expect(page.contains("the reader's own (ours)") && page.contains("those of the reader's own catalogue"))
        for words in ["this project's", "four languages", "Other lists", "native speaker"] {
            #expect(!page.contains(words), "\(words)")
        }
        #expect(page.contains("## Names") && page.contains("Bibliotecas"))
    }

    @Test("no theme names a check, an instrument or a tag twice")
    func once() {
        for theme in catalogue.themes {
            #expect(Set(theme.checks).count == theme.checks.count, "\(theme.id)")
            #expect(Set(theme.instruments).count == theme.instruments.count, "\(theme.id)")
            #expect(Set(theme.tags.map(\.tag)).count == theme.tags.count, "\(theme.id)")
        }
    }

    @Test("an example stands with the ratings it got, who gave them, and how sure it is")
    func ratings() throws {
        let page = try page("internet-access-and-control")
        #expect(page.contains("Verifiability: \"not verifiable\" (IRM; OGP's page of IT0053)."))
        #expect(page.contains("Early results: \"did not change\""))
        #expect(page.contains("several were rated weak by OGP's own reviewers"))
        #expect(page.contains("**Côte d'Ivoire**: Internet-access commitment. No rating was found."))
    }

    @Test("whatever is unverified says so on every page where it stands")
    func unverified() throws {
        for theme in catalogue.themes {
            let page = try page(theme.id)
            let examples = theme.examples.filter { $0.confidence == .unverified }.count
            let instruments = theme.instruments.compactMap(catalogue.instrument)
                .filter { $0.confidence == .unverified }.count
            let checks = theme.checks.compactMap(catalogue.check).filter { $0.confidence == .unverified }.count
            let shown = page.split(separator: "\n").filter { $0.hasPrefix("- ") && $0.contains("unverified") }.count
            #expect(shown >= examples + instruments + checks, "\(theme.id)")
        }
    }

    @Test("a sample of this project's own is marked, one after the note names the note")
    func samples() throws {
        #expect(try page("cybersecurity").contains("This project's own (ours)"))
        #expect(try page("disinformation").contains("After the menu of OGP's note of 26 April 2019"))
        #expect(try !page("disinformation").contains("(ours)"))
    }

    @Test("a link that does not count says so, and a theme without tags says so")
    func tags() throws {
        #expect(
            try page("digital-surveillance").contains(
                "| Data Stewardship and Privacy | related | no | sheet-2024 (2024-07) |"))
        #expect(try page("freedom-of-assembly").contains("| Freedom of Assembly | exact | yes |"))
    }

    @Test("labels, name and definition stand in the language asked for, with a word on their review")
    func languages() throws {
        let page = try page("freedom-of-assembly", .es)
        #expect(page.hasPrefix("# Libertad de reunión\n\nLeyes, actuación policial"))
        #expect(page.contains("## Preguntas para una revisión"))
        #expect(page.contains("esperan la revisión de un hablante nativo"))
        #expect(try self.page("freedom-of-assembly").contains("await a native speaker's review"))
    }
}
