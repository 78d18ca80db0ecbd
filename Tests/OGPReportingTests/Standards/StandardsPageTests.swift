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
        let late = StandardsPage(try assessment("2024-04-11") { $0.meetings = Array($0.meetings.prefix(1)) })
        let overdue = try #require(late.sections.first { $0.title == "What to do next" })
        #expect(overdue.items.first?.title == "overdue since 2024-04-11: 1.1 Space for dialogue")
    }

    @Test("A year of the plan in which too little was done cannot be made up, and is not a task")
    func missedYear() throws {
        let page = StandardsPage(
            try assessment("2025-03-01") { $0.meetings.removeAll { $0.date.text == "2024-11-20" } })
        let next = try #require(page.sections.first { $0.title == "What to do next" })
        #expect(
            next.items.map(\.title) == [
                "missed in year 1 (to 2025-01-31): 5.1 Open implementation",
                "by 2025-08-18: keep up 1.1 Space for dialogue", "by 2026-01-31: do and record 2.2 Repository",
                "by 2026-01-31: do and record 5.1 Open implementation",
            ])
        #expect(next.items[0].lines.first == "It cannot be made up; record it if it took place.")
    }

    @Test("A plan that is over has no tasks, and says that what is not recorded can still be documented")
    func ended() throws {
        let page = StandardsPage(try assessment("2026-02-10"))
        let next = try #require(page.sections.first { $0.title == "What to do next" })
        #expect(next.items.isEmpty)
        #expect(
            next.note == "The plan ended on 2026-01-31: nothing is to be done for it any more. "
                + "What is not recorded can still be documented.")
    }

    @Test("What the IRM answers with yes is no task, and a plan of long ago has nothing to be done now")
    func answered() throws {
        let process = ProcessCase(
            plan: ActionPlanID("AP_EXA01"), member: .exampleland, submitted: 2012,
            record: {
                var record = ProcessRecord()
                record.answers = [
                    ProcessAnswer(
                        question: .awareness, answer: .coded(.yes), said: "Yes", sourceYear: 2016, attribution: .irm)
                ]
                return record
            }())
        let assessment = StandardsAssessment(
            process, asOf: .day("2026-01-01"), by: try StandardsCatalogue.bundled())
        let next = try #require(StandardsPage(assessment).sections.first { $0.title == "What to do next" })
        #expect(next.items.map(\.title).allSatisfy { $0.hasPrefix("not recorded: Q") && !$0.contains("Q3") })
        #expect(next.items.count == 6)
    }

    @Test("Data that end before the day asked for decide nothing after their end")
    func dataDay() throws {
        let process = ProcessCase(
            plan: ActionPlanID("AP_EXA02"), member: .exampleland, record: .worked, progress: .some)
        let assessment = StandardsAssessment(
            process, asOf: .day("2026-01-20"), dataDay: .day("2024-06-01"), by: try StandardsCatalogue.bundled())
        let page = StandardsPage(assessment)
        #expect(page.opening[0].contains("The data speak up to 2024-06-01: the statuses are those of that day."))
        let next = try #require(page.sections.first { $0.title == "What to do next" })
        #expect(
            next.items.first { $0.title.contains("1.1") }?.title.hasPrefix("was due by 2024-11-15, after the data")
                == true)
        #expect(next.items.allSatisfy { !$0.title.hasPrefix("overdue") && !$0.title.hasPrefix("missed") })
        #expect(text(assessment).contains("not determinable from these data"))
    }

    @Test("Counts and their nouns agree, and codes of missing are words")
    func words() throws {
        let page = text(
            try assessment("2024-01-10") { record in
                record.contributions = [record.contributions[0]]
                record.inputPeriods[0].closes = record.inputPeriods[0].opens
                record.influence = [
                    InfluenceStatement(phase: .development, level: .notReviewed, attribution: .irm)
                ]
            })
        #expect(page.contains("1 of 1 contribution has a response of their own") == false)
        #expect(page.contains("1 of 1 contribution has a response of its own"))
        #expect(page.contains("1 was taken up whole or in part, 0 were not."))
        #expect(page.contains("Open from 2023-09-25 to 2023-09-25, 1 day;"))
        #expect(page.contains("The IRM gives: not yet reviewed."))
        #expect(page.contains("1 is in progress"))
        #expect(page.contains("1 meeting of the space for dialogue, on 2023-10-10: within 6 months of 2023-09-04"))
        for wrong in ["notReviewed", "1 are ", "1 days", "1 seats", "contributions have a response of its"] {
            #expect(!page.contains(wrong), "\(wrong)")
        }
    }

    @Test("The headline says whose reading it is, and what is not known")
    func headline() throws {
        let atRisk = try assessment("2023-11-01") { $0.dates.previousEnd = .notStated }
        #expect(
            StandardsPage(atRisk).opening[2]
                == "On this record the plan is at risk of being contrary to process. Not known: lateness.")
        let yes = try assessment("2024-06-01") { record in
            record.dates.developmentStart = .on("2024-01-02")
            record.websites[0].checks[0].needsLogin = true
        }
        #expect(yes.contrary.outlook == .yes)
        #expect(
            StandardsPage(yes).opening[2]
                == "This record, as it is read here, shows the plan as contrary to process; OGP decides that, on the IRM's assessment."
        )
        let unknown = StandardsAssessment(
            ProcessCase(plan: ActionPlanID("AP_EXA02"), member: .exampleland, record: ProcessRecord()),
            asOf: .day("2024-06-01"), by: try StandardsCatalogue.bundled())
        let json = StandardsJSON.document([unknown], frame: ResultFrame(asOf: .day("2024-06-01"), inputs: [])).buffer
            .text
        #expect(json.contains("\"outlook\": null"))
    }

    @Test("Letters of every kind stand on the page, with their day, words and link")
    func letters() throws {
        let page = StandardsPage(
            try assessment("2024-06-01") { record in
                record.letters = [
                    ProcessLetter(
                        kind: .warning, date: .on("2024-02-01"), text: "Please publish.", evidence: [.page("letter")],
                        attribution: .sample),
                    ProcessLetter(kind: .proceduralReview, date: .on("2024-03-01"), attribution: .sample),
                ]
            })
        let letters = try #require(page.sections.first { $0.title == "Letters of OGP" })
        #expect(
            letters.items.map(\.title) == [
                "2024-02-01: a reminder or warning", "2024-03-01: the member is under procedural review",
            ])
        #expect(letters.items[0].lines == ["Please publish."] && letters.items[0].links.count == 1)
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
            record.meetings = Array(record.meetings.prefix(1))
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
