import Foundation
import OGPCatalogues
import TestSupport
import Testing

/// Every policy-area tag of OGP leads to a theme, and only through links that count.
struct TagCrosswalkTests {
    private let themes: ThemeCatalogue
    private let areas: PolicyAreaCatalogue

    init() throws {
        themes = try ThemeCatalogue.bundled()
        areas = try PolicyAreaCatalogue.bundled()
    }

    @Test("every tag of every list leads to a theme, and says when its list was read")
    func lists() {
        for vocabulary in areas.vocabularies {
            let missing = vocabulary.tags.map(\.name).filter {
                themes.themes(forTag: $0, vocabulary: vocabulary.id).isEmpty
            }
            #expect(missing.isEmpty, "\(vocabulary.id): \(missing)")
            #expect(vocabulary.asOf != nil)
        }
    }

    @Test("every tag counts for one theme only, and both catalogues agree which")
    func oneTheme() {
        for vocabulary in areas.vocabularies {
            for tag in vocabulary.tags {
                let found = themes.themes(forTag: tag.name)
                #expect(found.count == 1, "\(tag.name): \(found.map(\.id))")
                #expect(areas.themes(of: [tag.name]) == found.map(\.id))
            }
        }
    }

    @Test("a loose link does not count a commitment as being in the theme")
    func loose() throws {
        #expect(areas.themes(of: ["Data Stewardship and Privacy"]) == ["data-rights-privacy"])
        let surveillance = try #require(themes.theme("digital-surveillance"))
        #expect(surveillance.tags.contains { $0.tag == "Data Stewardship and Privacy" && !$0.strength.counts })
        #expect(surveillance.countingTags.isEmpty)
        #expect(themes.themes(forTag: "Inclusion").map(\.id) == ["social-inclusion"])
    }

    @Test("a link names exactly the lists that have the tag")
    func vocabularies() {
        for theme in themes.themes {
            for link in theme.tags {
                let key = PolicyAreaKey(link.tag)
                let lists = areas.vocabularies.filter { $0.tag(key) != nil }.map(\.id)
                #expect(link.vocabularies == lists, "\(theme.id): \(link.tag)")
            }
        }
    }

    @Test("the older names of tags lead where the tags lead")
    func aliases() {
        #expect(areas.themes(of: ["Fiscal Transparency"]) == ["fiscal-openness"])
        #expect(areas.themes(of: ["Defending Journalists and Activists"]) == ["freedom-of-expression"])
        for alias in areas.aliases {
            #expect(areas.themes(of: [alias.name]) == areas.themes(of: [alias.means]), "\(alias.name)")
            #expect(!areas.themes(of: [alias.name]).isEmpty, "\(alias.name)")
        }
    }

    @Test("areas of tags stand once each, in the order of the catalogue")
    func areasOfTags() {
        #expect(
            areas.areas(of: ["Open Data", "Freedom of Assembly", "Records Management"]) == [
                "civic-space", "access-to-information",
            ])
        #expect(areas.areas(of: ["No such tag"]).isEmpty)
    }

    @Test(
        "every 0/1 column between the first and the last tag of OGP's exports leads to a theme",
        .enabled(if: RealData.isAvailable),
        arguments: [
            ("csv/ogp-commitments-2016.csv", "Anti-corruption", "OGP", 43),
            ("csv/ogp-commitments-2024-part.csv", "Anti-Corruption and Integrity", "Money in Politics", 86),
        ])
    func realHeaders(file: String, first: String, last: String, count: Int) throws {
        let text = String(decoding: try RealData.bytes(file).prefix(20_000), as: UTF8.self)
        let header = try #require(text.components(separatedBy: .newlines).first { $0.contains(first + ",") })
        let cells = header.components(separatedBy: ",").map { $0.trimmingCharacters(in: ["\"", "\u{FEFF}", " "]) }
        let start = try #require(cells.firstIndex(of: first))
        let end = try #require(cells.lastIndex(of: last))
        let tags = cells[start...end]
        #expect(tags.count == count)
        let missing = tags.filter { themes.themes(forTag: $0).isEmpty }
        #expect(missing.isEmpty, "\(missing)")
    }
}
