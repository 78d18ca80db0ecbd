import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPThemes
import Testing

struct ThemeSuggesterTests {
    private static let suggester = Result { try ThemeSuggester.bundled() }

    private func suggestions(
        _ title: String, _ text: String = "", vocabulary: String = "sheet-2024"
    ) throws -> [ThemeSuggestion] {
        var suggester = try Self.suggester.get()
        return suggester.suggestions(
            for: .sample {
                $0.title = title
                $0.fullText = text
                $0.policyAreas = PolicyAreas(coded: 0, vocabulary: vocabulary)
            })
    }

    @Test(
        "a commitment that names its theme in title and text gets it offered, in each language",
        arguments: [
            (
                "Protection of whistleblowers", "A law protects whistleblowers who report corruption.",
                "whistleblower-protection"
            ),
            (
                "Ley de protección de denunciantes", "Se protege a los denunciantes de actos de corrupción.",
                "whistleblower-protection"
            ),
            (
                "Publish open data",
                "Ministries publish datasets in machine-readable open formats on the open data portal.", "open-data"
            ),
            (
                "Publicar datos abiertos",
                "Publicación de conjuntos de datos abiertos en formatos abiertos en el portal.", "open-data"
            ),
            (
                "Portail de données ouvertes", "Publier des données ouvertes sur le portail, en formats ouverts.",
                "open-data"
            ),
            ("Portal de dados abertos", "Publicar dados abertos em formatos abertos no portal.", "open-data"),
            (
                "Beneficial ownership register", "A public register of beneficial owners of companies.",
                "beneficial-ownership"
            ),
            ("Asset declarations online", "Asset declarations of officials are published.", "asset-disclosure"),
        ])
    func found(title: String, text: String, theme: String) throws {
        let offered = try suggestions(title, text).filter(\.tier.isOffered)
        #expect(offered.map(\.theme).contains(theme))
    }

    @Test(
        "a text on something else is not offered the theme",
        arguments: [
            ("Repair the roof", "The roof of the town hall is repaired before winter.", "whistleblower-protection"),
            ("Plant trees", "Volunteers plant trees along the river.", "open-data"),
            ("Asset management", "Vehicles of the ministry are listed.", "beneficial-ownership"),
            ("", "", "digital-government"),
        ])
    func notFound(title: String, text: String, theme: String) throws {
        let offered = try suggestions(title, text).filter(\.tier.isOffered)
        #expect(!offered.map(\.theme).contains(theme))
    }

    @Test("words stand as the source writes them, at their place, and none inside another")
    func words() throws {
        let title = "La «Ley» de Protección de DENUNCIANTES"
        let first = try #require(
            try suggestions(title, "Protección.").first { $0.theme == "whistleblower-protection" })
        let scalars = Array(title.unicodeScalars)
        #expect(!first.words.isEmpty && first.words.count <= 5)
        for word in first.words where word.field == "title" {
            let end = word.offset + word.text.unicodeScalars.count
            #expect(String(String.UnicodeScalarView(scalars[word.offset..<end])) == word.text)
        }
        #expect(first.words.contains { $0.text.contains("DENUNCIANTES") })
    }

    @Test("suggestions come with falling scores between 0 and 1, strong ones first")
    func order() throws {
        let found = try suggestions(
            "Open budget data", "The budget and the spending of each ministry are published as open data for citizens.")
        #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
        #expect(found.allSatisfy { (0...1_000).contains($0.score) })
        #expect(Set(found.map(\.theme)).count == found.count)
    }

    @Test("the same text always gives the same answer, whatever was asked before")
    func deterministic() throws {
        var suggester = try Self.suggester.get()
        let commitment = Commitment.sample {
            $0.title = "Public procurement portal"
            $0.fullText = "Contracts and tenders are published."
        }
        let first = suggester.suggestions(for: commitment)
        _ = suggester.suggestions(for: .sample { $0.fullText = "A hospital publishes its budget." })
        #expect(suggester.suggestions(for: commitment) == first)
        #expect(!first.isEmpty)
    }

    @Test("a theme that the source's list has no tag for is never strong")
    func neverStrongUnmeasured() throws {
        let text =
            "Internet shutdowns are banned: no internet shutdown without a court. Internet shutdowns are reported."
        for vocabulary in ["sheet-2024", "explorer-2016", "stratml"] {
            let found = try suggestions("Ban internet shutdowns", text, vocabulary: vocabulary)
            let shutdowns = found.first { $0.theme == "internet-shutdowns" }
            #expect(shutdowns != nil && shutdowns?.tier != .strong, "\(vocabulary)")
        }
    }

    @Test("a source without a full text is read by its answers, else by its milestones")
    func otherTexts() throws {
        var suggester = try Self.suggester.get()
        var commitment = Commitment.sample {
            $0.title = "Commitment 3"
            $0.policyAreas = PolicyAreas(coded: 0, vocabulary: "ogp-plan")
        }
        commitment.milestones = [
            Milestone(
                number: "3.1", title: "Publish procurement contracts and tenders", start: commitment.start,
                end: commitment.end, source: commitment.source)
        ]
        let byMilestone = suggester.suggestions(for: commitment).first { $0.theme == "open-contracting" }
        #expect(byMilestone?.words.first?.field == "milestones[0].title")
        commitment.answers = [PlanText(.summary, text: "Procurement contracts and tenders are published.")]
        let byAnswer = suggester.suggestions(for: commitment).first { $0.theme == "open-contracting" }
        #expect(byAnswer?.words.first?.field == "summary")
    }
}
