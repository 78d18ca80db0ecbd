import Foundation
import ModelTestSupport
import OGPCatalogues
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring
import Testing

@Suite("The page on a plan's process")
struct StandardsPageTests {
    private func assessment(_ day: String, _ change: (inout ProcessRecord) -> Void = { _ in }) throws
        -> StandardsAssessment
    {
        var record = ProcessRecord.worked
        change(&record)
        let process = ProcessCase(
            plan: ActionPlanID("AP_EXA02"), title: "Exampleland Action Plan 2024-2026", member: .exampleland,
            record: record, commitments: [CommitmentID("EX0101"), CommitmentID("EX0102")], progress: .some)
        return StandardsAssessment(process, asOf: .day(day), by: try StandardsCatalogue.bundled())
    }

    private func text(_ assessment: StandardsAssessment) -> String {
        StandardsText.text([StandardsPage(assessment)], layout: TextLayout(width: 400))
    }

    @Test("It opens with the plan, the day, the edition and the counts")
    func opening() throws {
        let text = text(try assessment("2024-06-01"))
        #expect(text.hasPrefix("Exampleland Action Plan 2024-2026: how the plan is made and followed up\n"))
        #expect(text.contains("As of 2024-06-01. Plan AP_EXA02 of Exampleland (delivered on 2024-01-15)"))
        #expect(text.contains("The record shows 6 of 8 requirements as met; 2 are in progress, 0 are not met"))
    }

    @Test("What is due next stands by day, overdue first, with what is to be done")
    func next() throws {
        let page = StandardsPage(try assessment("2024-06-01"))
        let next = try #require(page.sections.first { $0.title == "What to do next" })
        #expect(
            next.items.map(\.title) == [
                "by 2024-11-15: keep up 1.1 Space for dialogue", "by 2025-01-31: do and record 5.1 Open implementation",
                "by 2026-01-31: do and record 2.2 Repository",
            ])
        let late = StandardsPage(try assessment("2026-02-10"))
        let overdue = try #require(late.sections.first { $0.title == "What to do next" })
        #expect(overdue.items.first?.title == "overdue since 2026-01-31: 5.1 Open implementation")
    }

    @Test("What is missing says what is asked, where it stands and what would show it, with links to what is there")
    func missing() throws {
        let page = StandardsPage(try assessment("2024-06-01"))
        let missing = try #require(page.sections.first { $0.title == "What is missing" })
        let item = try #require(missing.items.first { $0.title.hasPrefix("5.1") })
        #expect(item.title == "5.1 Open implementation: in progress (wording unconfirmed)")
        #expect(item.lines.map { $0.prefix { $0 != ":" } } == ["Asked", "Where it stands", "What would show it"])
        #expect(item.links.map(\.address) == ["https://ogp.example/minutes/2024-05-15"])
    }

    @Test("The cause of a requirement that was missed is the rule that was missed, not one that is only incomplete")
    func cause() throws {
        let assessment = try assessment("2024-06-01") { record in
            record.forums[0].members.removeAll { $0.group == .civilSociety }
            record.meetings.removeAll()
        }
        let item = try #require(assessment.requirements.first { $0.requirement.id == "1.1" })
        #expect(item.status == .notMet)
        #expect(item.verdicts.map(\.status).prefix(2) == [.met, .inProgress])
        let page = StandardsPage(assessment)
        let next = try #require(page.sections.first { $0.title == "What to do next" })
        let step = try #require(next.items.first { $0.title.hasSuffix("1.1 Space for dialogue") })
        #expect(step.title.hasPrefix("overdue since ") && step.lines.first?.contains("none of civil society") == false)
    }

    @Test("The repository checklist ticks what the record shows with a link")
    func checklist() throws {
        let text = text(try assessment("2024-06-01"))
        #expect(text.contains("[x] The timeline of the co-creation"))
        #expect(text.contains("[ ] The activities of outreach"))
        #expect(text.contains("Missing: EX0101, EX0102."))
    }

    @Test("Markdown and CSV say the same, and JSON has the keys in the order that scripts rely on")
    func formats() throws {
        let assessment = try assessment("2024-06-01")
        let markdown = StandardsMarkdown.text([StandardsPage(assessment)])
        #expect(markdown.hasPrefix("# Exampleland Action Plan 2024-2026: how the plan is made and followed up\n"))
        let csv = StandardsCSV.table([assessment]).buffer.text
        #expect(csv.split(separator: "\n").count >= 9)
        let json = StandardsJSON.document([assessment], frame: ResultFrame(asOf: .day("2024-06-01"), inputs: [])).buffer
            .text
        var rest = Substring(json)
        for key in [
            "\"schema\": \"ogp.standards.v1\"", "\"asOf\": \"2024-06-01\"", "\"records\"", "\"plan\"", "\"member\"",
            "\"edition\": \"2022\"",
            "\"requirements\"", "\"id\": \"1.1\"", "\"status\": \"met\"", "\"confidence\": \"sourced\"",
            "\"irm\": null",
            "\"because\"", "\"evidence\"", "\"nextDue\": \"2024-11-15\"", "\"influence\"",
            "\"development\": \"involve\"",
            "\"implementation\": \"consult\"", "\"minimumMet\": null", "\"contraryToProcess\"", "\"outlook\": \"no\"",
            "\"because\"",
        ] {
            let place = try #require(rest.range(of: key), "\(key) is missing or out of order")
            rest = rest[place.upperBound...]
        }
    }

    @Test("Contributions without a response are gaps once the plan is delivered")
    func gaps() throws {
        let assessment = try assessment("2024-06-01") { $0.contributions[0].responses = [] }
        var fold = GapFold(
            GapQuestion(asOf: .day("2024-06-01"), dataDay: .unknown), facts: SourceFacts(),
            menu: CoverageMenu(try PolicyAreaCatalogue.bundled()), words: try .bundled())
        fold.judge(assessment)
        let gaps = fold.report().gaps
        #expect(gaps.map(\.ref).contains("gap:contribution-without-response:AP_EXA02/K1"))
        #expect(gaps.allSatisfy { $0.kind == .process && $0.plan == ActionPlanID("AP_EXA02") })
    }
}
