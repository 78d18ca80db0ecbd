import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

/// An accepted theme counts wherever its tag would.
struct AcceptedThemeCoverageTests {
    private let catalogue: PolicyAreaCatalogue
    private let areas: [CoverageArea]

    init() throws {
        let catalogue = try PolicyAreaCatalogue.bundled()
        self.catalogue = catalogue
        let themes = catalogue.themes.map { CoverageArea($0, in: catalogue) }
        areas = CoverageMenu(catalogue).areas.map { Self.renamed($0, "menu/\($0.id)") } + themes
    }

    /// The area under another id, so that an area of the menu and the theme of the same id stand beside each other.
    private static func renamed(_ area: CoverageArea, _ id: String) -> CoverageArea {
        CoverageArea(id: id, name: area.name, tags: area.tags, ownTags: area.ownTags, themes: area.themes)
    }

    /// The states of a plan of one commitment, by area.
    private func states(_ present: [String], accepting themes: [String], _ vocabulary: String) -> [String: String] {
        var commitment = Commitment.sample {
            $0.policyAreas = PolicyAreas(present: present, coded: 1, vocabulary: vocabulary)
        }
        commitment.acceptedThemes = themes.map { AcceptedTheme(theme: $0, basis: .decision) }
        var coverage = PlanCoverage()
        coverage.count(commitment, areas: areas)
        return Dictionary(
            uniqueKeysWithValues: areas.map { ($0.id, CoverageState(coverage[$0.id], isWhole: true).label) })
    }

    @Test(
        "accepting a theme gives the states that its tags give in each list, and its own areas and those above",
        arguments: ["sheet-2024", "explorer-2016", "combined-2015"])
    func likeTags(vocabulary: String) throws {
        var compared = 0
        for theme in catalogue.themes {
            let tags = catalogue.tagsByVocabulary(theme.tags)[vocabulary] ?? []
            let accepted = states([], accepting: [theme.id], vocabulary)
            var expected = states(tags, accepting: [], vocabulary)
            if !tags.isEmpty { compared += 1 }
            for id in [theme.id, theme.parent].compactMap({ $0 }) {
                expected[id] = "commitment"
                if expected["menu/\(id)"] != nil { expected["menu/\(id)"] = "commitment" }
            }
            // Where the list has no tag for the theme, an area may count it by the tag of another list.
            let areas = tags.isEmpty ? Set([theme.id, theme.parent].compactMap { $0 }) : Set(expected.keys)
            let differing = areas.filter { accepted[$0] != expected[$0] }
            #expect(differing == [], "\(theme.id)")
        }
        #expect(compared > 20)
    }

    @Test("what was accepted for one area says nothing of others")
    func others() {
        let none = states([], accepting: [], "sheet-2024")
        let accepted = states([], accepting: ["whistleblower-protection"], "sheet-2024")
        let changed = Set(none.keys.filter { none[$0] != accepted[$0] })
        #expect(changed == ["whistleblower-protection", "human-rights-defenders", "menu/human-rights-defenders"])
    }

    @Test("a tag and an accepted theme are told apart, and the tag speaks first")
    func standing() throws {
        let area = try #require(catalogue.theme("open-data").map { CoverageArea($0, in: catalogue) })
        func standing(_ present: [String], _ accepted: Set<String>) -> CoverageArea.Standing {
            area.standing(
                TagSets(PolicyAreas(present: present, vocabulary: "sheet-2024"), accepting: accepted))
        }
        #expect(standing(["Open Data"], ["open-data"]) == .present)
        #expect(standing(["Youth"], ["open-data"]) == .accepted)
        #expect(standing(["Youth"], ["youth"]) == .absent)
        #expect(standing(["Youth"], ["open-data"]).isInArea && !standing(["Youth"], []).isInArea)
    }

    @Test("a tag of the reader's own counts in any list, and is absent only from one that is not OGP's")
    func ownTags() {
        let area = CoverageArea(
            id: "libraries", name: "Libraries", tags: ["sheet-2024": []], ownTags: ["Public Libraries"])
        func standing(_ present: String, _ vocabulary: String) -> CoverageArea.Standing {
            area.standing(TagSets(PolicyAreas(present: [present], vocabulary: vocabulary)))
        }
        #expect(area.hasTags)
        #expect(standing("public libraries", "sheet-2024") == .present)
        #expect(standing("Public Libraries", "ours") == .present)
        #expect(standing("Open Data", "sheet-2024") == .notCoded)
        #expect(standing("Open Data", "ours") == .absent)
    }

    @Test("the tags named are those of the lists that a plan uses")
    func tagList() throws {
        let menu = CoverageMenu(catalogue)
        let area = try #require(menu.areas.first { $0.id == "civil-society-state-relations" })
        #expect(area.tagList(in: ["explorer-2016"]) == "\u{201C}Public Participation\u{201D}")
        #expect(
            area.tagList(in: ["sheet-2024", "explorer-2016"])
                == "\u{201C}Civic Space and Enabling Environment\u{201D} or \u{201C}Public Participation\u{201D}")
        #expect(area.tagList(in: ["unheard-of"]).contains("Civic Space"))
    }
}
