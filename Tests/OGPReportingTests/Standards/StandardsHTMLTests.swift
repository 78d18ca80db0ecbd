import Findings
import ModelTestSupport
import OGPCatalogues
import OGPJoining
import OGPModel
import OGPScoring
import TestSupport
import Testing

@testable import OGPReporting

@Suite("The HTML page on plans' processes")
struct StandardsHTMLTests {
    private func assessment(
        _ day: String, title: String = "Exampleland Action Plan 2024-2026", plan: String = "AP_EXA02",
        _ change: (inout ProcessRecord) -> Void = { _ in }
    ) throws -> StandardsAssessment {
        var record = ProcessRecord.worked
        change(&record)
        let process = ProcessCase(
            plan: ActionPlanID(plan), title: title, member: .exampleland, record: record,
            commitments: [CommitmentID("EX0101"), CommitmentID("EX0102")], progress: .some)
        return StandardsAssessment(process, asOf: .day(day), by: try StandardsCatalogue.bundled())
    }

    private func page(_ assessments: [StandardsAssessment], on day: String = "2024-06-01") -> String {
        String(
            decoding: StandardsHTML.page(assessments, frame: ResultFrame(asOf: .day(day), inputs: [])), as: UTF8.self)
    }

    /// The page without its style sheet.
    private func content(_ page: String) throws -> String {
        let start = try #require(page.firstRange(of: "<style>")).upperBound
        let end = try #require(page.firstRange(of: "</style>")).lowerBound
        return String(page[..<start] + page[end...])
    }

    @Test("The page of one plan on one day is the stored one")
    func snapshot() throws {
        let page = try content(page([try assessment("2024-06-01")]))
        #expect(throws: Never.self) { try Snapshot.expect(page, matches: "standards-page.html") }
    }

    @Test("Every element is closed, every table has a caption and scopes, nothing is loaded from elsewhere")
    func sound() throws {
        let page = page([try assessment("2026-02-10"), try assessment("2024-06-01", plan: "AP_EXA03")])
        let elements = try HTMLChecker.elements(in: page)
        #expect(elements.count { $0 == "table" } == elements.count { $0 == "caption" })
        #expect(elements.count { $0 == "h1" } == 1 && !page.contains("<th>"))
        for part in ["<script", " src=", "@import", "<link", "<iframe", " style=\""] { #expect(!page.contains(part)) }
    }

    @Test("Every anchor that is linked to exists, and no anchor stands twice, whatever the plans are called")
    func anchors() throws {
        let page = page([
            try assessment("2024-06-01", plan: "AP EXA\"02"), try assessment("2024-06-01", plan: "AP EXA'02"),
        ])
        let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        let targets = page.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count && targets.count > 20)
        #expect(Set(targets).subtracting(ids).isEmpty)
    }

    @Test("What to do stands first, then every requirement, what is missing, what is shown, and the outlook")
    func order() throws {
        let page = page([try assessment("2024-06-01")])
        let titles = [
            "What to do next", "Every requirement", "What is missing", "What is shown", "Later dates",
            "Contrary to process?", "Public influence", "Contributions and responses", "Repository checklist",
            "How sure this is", "How to read this", "Quality of the data", "Sources",
        ]
        let places = try titles.map { try #require(page.firstRange(of: ">\($0)</h2>"), "\($0)").lowerBound }
        #expect(places == places.sorted())
    }

    @Test("A requirement has its status, the IRM's word beside it, its arithmetic, its evidence and its reference")
    func requirement() throws {
        let page = page([
            try assessment("2024-06-01") { record in
                record.statements.append(
                    RequirementStatement(
                        requirement: "5.1", said: "Preliminary: no", date: .on("2024-05-20"),
                        attribution: ProcessAttribution(source: SourcePosition(file: "irm.csv", row: 7), role: .irm)))
            }
        ])
        let start = try #require(page.firstRange(of: "id=\"plan-AP_EXA02-r-5_1-h\">")).upperBound
        let end = try #require(page[start...].firstRange(of: "</article>")).lowerBound
        let card = page[start..<end]
        #expect(card.hasPrefix("5.1 Open implementation"))
        #expect(card.contains("in progress</span>") && card.contains("Preliminary: no"))
        #expect(card.contains("Meetings on implementation: 1 in year 1 (to <time>2025-01-31</time>)"))
        #expect(card.contains("<a href=\"https://ogp.example/minutes/2024-05-15\""))
        #expect(card.contains("plan=AP_EXA02.requirement.5.1"))
        #expect(card.contains("unconfirmed: held from memory"))
    }

    @Test("What is overdue is told first, with the day and how to mend it")
    func overdue() throws {
        let late = try assessment("2024-04-20") { $0.meetings = Array($0.meetings.prefix(1)) }
        let page = page([late], on: "2024-04-20")
        let steps = try #require(page.firstRange(of: "id=\"plan-AP_EXA02-steps\"")).upperBound
        let first = page[steps...].prefix(900)
        #expect(first.contains("overdue</span> since <time>2024-04-11</time>"))
        #expect(first.contains("otherwise say publicly what was missed"))
    }

    @Test("Texts of the input stay texts: no markup, no address that runs something, no hidden direction")
    func hostile() throws {
        let script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u{202E}"
        let page = page([
            try assessment("2024-06-01", title: script, plan: "AP_\(script)") { record in
                record.meetings[0].title = script
                record.meetings[0].evidence = [ProcessEvidence(kind: .minutes, link: "javascript:alert(3)")]
                record.outreach[0].title = script
                record.contributions[0].id = script
                record.contributions[0].responses = []
                record.repositories[0].link = "javascript:alert(4)"
                record.forums[0].name = script
                record.websites[0].attribution.source.file = script
            }
        ])
        #expect(!page.contains("<script") && !page.contains("<img"))
        #expect(page.contains("&lt;script&gt;") && !page.contains("\u{202E}"))
        #expect(!page.contains("href=\"javascript:"))
        #expect(throws: Never.self) { try HTMLChecker.elements(in: page) }
    }

    @Test("Several plans stand in a table first; no plan is said to be none; a plan without a day asks for one")
    func plans() throws {
        let several = page([
            try assessment("2024-06-01"), try assessment("2024-06-01", plan: "AP_EXA03") { $0.dates = ProcessDates() },
        ])
        #expect(several.contains("<h1>How 2 action plans are made and followed up</h1>"))
        #expect(several.contains("no edition of the standards can be chosen"))
        #expect(several.contains("href=\"#plan-AP_EXA03\""))
        #expect(page([]).contains("The inputs state no plan with a process record"))
    }

    @Test("The pages on what the standards ask, and the calendar, are sound and say what the text says")
    func others() throws {
        let standards = try StandardsCatalogue.bundled()
        for page in [StandardsPage(standards)] + standards.editions.map({ StandardsPage($0, in: standards) }) {
            let html = String(decoding: StandardsPageHTML.page(page), as: UTF8.self)
            #expect(throws: Never.self) { try HTMLChecker.elements(in: html) }
            let missing = page.sections.flatMap(\.items).filter {
                !html.contains($0.title.replacing("'", with: "&#39;"))
            }
            #expect(missing.map(\.title) == [])
        }
        let obligations = PlanObligation.all([try assessment("2024-06-01")])
        let calendar = String(
            decoding: CalendarHTML.page(obligations, asOf: .day("2024-06-01")), as: UTF8.self)
        #expect(throws: Never.self) { try HTMLChecker.elements(in: calendar) }
        #expect(calendar.split(separator: "<tr>").count - 2 == obligations.count && !obligations.isEmpty)
        #expect(calendar.contains("<time>2024-11-15</time>"))
    }
}
