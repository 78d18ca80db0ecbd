import ModelTestSupport
import OGPCatalogues
import OGPReporting
import Testing

@Suite("The rules of the standards by name")
struct NamedRuleTests {
    private let standards: StandardsCatalogue

    init() throws { standards = try StandardsCatalogue.bundled() }

    private func text(_ id: String) -> String {
        StandardsPage.found(id, in: standards).map { StandardsText.text([$0.page], layout: TextLayout(width: 400)) }
            ?? ""
    }

    @Test("Every trigger, grace period, window, level, minimum and consequence of the data is among them")
    func whole() {
        let rules = NamedRule.all(standards)
        #expect(rules.filter { $0.kind == .trigger }.count == standards.contraryEras.flatMap(\.triggers).count)
        #expect(rules.filter { $0.kind == .grace }.count == 1)
        #expect(rules.filter { $0.kind == .delivery }.count == standards.deliveryWindows.count)
        #expect(rules.filter { $0.kind == .influenceLevel }.count == standards.influenceLevels.count)
        #expect(rules.filter { $0.kind == .influenceMinimum }.count == standards.influenceMinimums.count)
        #expect(rules.filter { $0.kind == .consequence }.count == standards.consequences.count)
    }

    @Test("Every id that is listed names something")
    func ids() {
        let ids = StandardsPage.ids(in: standards)
        #expect(ids.allSatisfy { StandardsPage.found($0, in: standards) != nil })
        #expect(["2022", "5.1", "lateness", "grace", "delivery", "involve", "two-cycles"].allSatisfy(ids.contains))
        #expect(StandardsPage.found("5.2", in: standards) == nil)
    }

    @Test("Lateness shows the triggers of all years with the days plans are due, a level shows where it is the minimum")
    func named() {
        #expect(
            text("lateness").contains("About 2016 to 2018: lateness") && text("lateness").contains("Due on 31 August"))
        #expect(text("involve").contains("Plans 2017 to 2021") && !text("involve").contains("Plans since 2022"))
    }

    @Test(
        "An edition shows what makes its plans contrary to process, with the grace period, and nothing of other years")
    func edition() {
        let page = text("2022")
        for words in ["Since 2022: lateness", "grace period to 2023-12-31", "two-cycles", "twelve months of the end"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("About 2018 to 2021") && !page.contains("31 August"))
        #expect(!text("local").contains("lateness"))
    }

    @Test("The document holds the rules that were asked for")
    func document() throws {
        let found = try #require(StandardsPage.found("grace", in: standards))
        let frame = ResultFrame(asOf: .day("2024-06-01"), inputs: [])
        let json = StandardsList.document(
            found.editions, rules: found.rules, version: standards.version, frame: frame
        ).buffer.text
        #expect(json.contains("\"editions\": []") && json.contains("\"kind\": \"grace\""))
    }
}
