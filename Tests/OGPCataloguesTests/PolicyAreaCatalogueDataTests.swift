import OGPCatalogues
import Testing

/// What the data file has to keep to, so that no plan is said to be silent on an area for a slip of spelling.
struct PolicyAreaCatalogueDataTests {
    private let catalogue: PolicyAreaCatalogue

    init() throws { catalogue = try PolicyAreaCatalogue.bundled() }

    @Test("the lists have as many tags as OGP's exports have columns")
    func sizes() {
        #expect(catalogue.vocabularies.map(\.id) == ["sheet-2024", "explorer-2016", "combined-2015"])
        #expect(catalogue.vocabularies.map(\.tags.count) == [86, 43, 42])
    }

    @Test("only three tags of the newest list were not coded for every plan")
    func codedFrom() throws {
        let sheet = try #require(catalogue.vocabulary("sheet-2024"))
        #expect(
            sheet.tags.filter { $0.codedFrom != nil }.map(\.name)
                == ["Digital Participation", "Mainstreaming Participation", "Digital Transformation"])
    }

    @Test("every heading is a tag of its own list, marked as a heading")
    func parents() {
        for vocabulary in catalogue.vocabularies {
            for parent in vocabulary.tags.compactMap(\.parent) {
                #expect(vocabulary.tag(PolicyAreaKey(parent))?.kind == .parent, "\(vocabulary.id): \(parent)")
            }
        }
    }

    @Test("every tag of a theme stands in some list, and every list's tags mean a theme or are left out on purpose")
    func themeTags() {
        for theme in catalogue.themes {
            for tag in theme.tags { #expect(catalogue.knows(PolicyAreaKey(tag)), "\(theme.id): \(tag)") }
        }
    }

    @Test("themes have distinct ids, and their parents are themes")
    func themeIDs() {
        let ids = catalogue.themes.map(\.id)
        #expect(Set(ids).count == ids.count)
        for theme in catalogue.themes {
            if let parent = theme.parent { #expect(ids.contains(parent) && parent != theme.id, "\(theme.id)") }
            #expect(!theme.name.isEmpty && !theme.area.isEmpty)
        }
    }

    @Test("the menu holds the nine areas of the note, four of digital rights and five of civic space")
    func menu() {
        #expect(
            catalogue.menu.map(\.id) == [
                "data-rights-privacy", "internet-access-and-control", "ai-and-open-algorithms", "disinformation",
                "freedom-of-association", "freedom-of-assembly", "freedom-of-expression", "human-rights-defenders",
                "civil-society-state-relations",
            ])
        #expect(catalogue.menu.prefix(4).allSatisfy { $0.group == "digital-rights" })
        #expect(catalogue.menu.dropFirst(4).allSatisfy { $0.group == "civic-space" })
        #expect(catalogue.menuSource.contains("26 April 2019"))
    }

    @Test("every area of the menu is a theme, and its tags stand in the list they are given for")
    func menuTags() throws {
        let ids = Set(catalogue.themes.map(\.id))
        for area in catalogue.menu {
            #expect(ids.contains(area.id))
            #expect(Set(area.tags.keys) == Set(catalogue.vocabularies.map(\.id)), "\(area.id)")
            for (id, tags) in area.tags {
                let vocabulary = try #require(catalogue.vocabulary(id))
                for tag in tags { #expect(vocabulary.tag(PolicyAreaKey(tag)) != nil, "\(area.id) in \(id): \(tag)") }
            }
            #expect(area.tags["sheet-2024"]?.isEmpty == false, "\(area.id)")
        }
    }
}
