import OGPCatalogues
import Testing

/// What the data files of the theme catalogue have to keep to.
struct ThemeCatalogueDataTests {
    private let catalogue: ThemeCatalogue
    private let languages = ["en", "es", "fr", "pt"]

    init() throws { catalogue = try ThemeCatalogue.bundled() }

    @Test("the catalogue has seventy themes in thirteen areas")
    func sizes() {
        #expect(catalogue.themes.count == 70)
        #expect(catalogue.areas.count == 13)
        #expect(catalogue.checks.count == 80)
        #expect(catalogue.instruments.count == 90)
        #expect(catalogue.facts.count == 20)
    }

    @Test("every theme and every area has a name and a definition in four languages")
    func fourLanguages() {
        #expect(catalogue.languages.map(\.code) == languages)
        for theme in catalogue.themes {
            #expect(theme.names.keys.sorted() == languages, "\(theme.id)")
            #expect(theme.definitions.keys.sorted() == languages, "\(theme.id)")
        }
        for area in catalogue.areas {
            #expect(area.names.keys.sorted() == languages, "\(area.id)")
            #expect(area.definitions.keys.sorted() == languages, "\(area.id)")
        }
    }

    @Test("every definition is one sentence of its own")
    func definitions() {
        for language in languages {
            let sentences =
                catalogue.themes.map { $0.definition(language) }
                + catalogue.areas.map { $0.definitions[language] ?? "" }
            #expect(Set(sentences).count == sentences.count, "\(language)")
            for sentence in sentences {
                #expect(sentence.hasSuffix(".") && !sentence.dropLast().contains(". "), "\(sentence)")
            }
        }
    }

    @Test("translations are marked as waiting for a native speaker")
    func translations() {
        #expect(catalogue.languages.filter { $0.review == .needed }.map(\.code) == ["es", "fr", "pt"])
    }

    @Test("the menu is the nine areas of the note and its three cross-cutting parts, in the note's order")
    func menu() {
        let themes = catalogue.menu.compactMap(catalogue.theme)
        #expect(themes.map(\.noteBullet) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10])
        #expect(themes.prefix(9).allSatisfy { $0.kind == .menu })
        #expect(themes.dropFirst(9).map(\.id) == ["oversight-and-redress", "cross-regional-diplomacy", "do-no-harm"])
        #expect(catalogue.menuSource.contains("26 April 2019"))
    }

    @Test("the ids are those that files and addresses of earlier versions use")
    func ids() {
        #expect(
            catalogue.themes.map(\.id).sorted().joined(separator: " ") == """
                access-to-justice ai-and-open-algorithms aid-transparency anti-corruption asset-disclosure \
                audit-and-oversight-of-spending beneficial-ownership civil-society-state-relations climate-action \
                conflicts-of-interest cross-regional-diplomacy cybersecurity data-rights-privacy \
                deliberative-democracy digital-government digital-inclusion digital-participation \
                digital-surveillance disability-inclusion disinformation do-no-harm education electoral-integrity \
                environment-and-nature extractive-industries fiscal-openness freedom-of-assembly \
                freedom-of-association freedom-of-expression gender-equality health human-rights-defenders \
                indigenous-peoples infrastructure-transparency internet-access-and-control internet-governance \
                internet-shutdowns land-and-planning legislative-openness lgbtqi-inclusion lobbying \
                local-open-government media-freedom net-neutrality ogp-co-creation online-content-restriction \
                online-safety open-contracting open-data open-justice open-source-and-standards \
                oversight-and-redress participatory-budgeting policing-and-security political-finance \
                private-sector-and-economy public-participation public-sector-capacity public-service-delivery \
                records-and-archives regulatory-governance right-to-information science-and-open-science \
                social-accountability social-inclusion sustainable-development-goals tax-transparency \
                water-and-sanitation whistleblower-protection youth
                """)
    }

    @Test("every entry says where it comes from, and every theme has a sample, checks and links")
    func complete() {
        for theme in catalogue.themes {
            #expect(!theme.source.isEmpty && theme.sample != nil && !theme.checks.isEmpty, "\(theme.id)")
            #expect(theme.links.contains { $0.framework == "sdg-16" }, "\(theme.id)")
        }
        #expect(catalogue.instruments.allSatisfy { !$0.aliases.isEmpty && !$0.source.isEmpty })
        #expect(catalogue.checks.allSatisfy { !$0.source.isEmpty })
    }

    @Test("what is from general knowledge only is never called confirmed")
    func confidence() {
        for instrument in catalogue.instruments where instrument.source == "general knowledge" {
            #expect(instrument.confidence == .unverified, "\(instrument.id)")
        }
        for theme in catalogue.themes {
            for example in theme.examples where example.commitment == nil && example.plan == nil {
                #expect(example.year != nil || example.confidence == .unverified, "\(theme.id): \(example.country)")
            }
        }
    }

    @Test("the frameworks have as many entries as their sources")
    func frameworks() {
        let counts = catalogue.frameworks.map { "\($0.id) \($0.items.count)" }
        #expect(counts == ["open-gov-challenge 10", "paris-call 9", "open-internet 9", "sdg-16 12"])
        #expect(catalogue.successGenes?.items.map(\.letter).joined() == "COARPMDTFI")
    }

    @Test(
        "every principle and every area and target is reached from some theme"
    )
    func reached() {
        for framework in catalogue.frameworks {
            let targets = Set(catalogue.themes.flatMap(\.links).filter { $0.framework == framework.id }.map(\.item))
            let missing = framework.items.map(\.id).filter { !targets.contains($0) }
            #expect(missing.isEmpty, "\(framework.id): \(missing)")
        }
    }

    @Test("every question stands in four languages, and is a question in each")
    func questions() {
        for check in catalogue.checks {
            #expect(check.questions.keys.sorted() == languages, "\(check.id)")
            #expect(check.questions.values.allSatisfy { $0.contains("?") }, "\(check.id)")
        }
    }

    @Test("every phrase set belongs to a theme of the catalogue")
    func phrases() throws {
        let sets = try ThemePhrases.bundled()
        let known = Set(catalogue.themes.map(\.id))
        #expect(!sets.isEmpty)
        for set in sets { #expect(known.contains(set.id) && !set.phrases.isEmpty, "\(set.id)") }
    }
}
