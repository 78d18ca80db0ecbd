import Findings
import ModelTestSupport
import OGPCatalogues
import OGPJoining
import OGPModel
import TestSupport
import Testing

/// What stands in a process record twice, and what is said in it against itself. Every rule stands beside what does not fire.
struct ProcessReviewStatementsTests {
    private func findings(
        _ edition: StandardsEdition? = nil, plan: ActionPlan = .sample, _ change: (inout ProcessRecord) -> Void
    ) -> [Finding] {
        var plan = plan
        change(&plan.coCreation)
        var findings = FindingList()
        ProcessReview.review(plan, asOf: .day("2025-01-01"), edition: edition, &findings)
        return findings.findings
    }

    private func meeting(_ id: String, _ day: String, title: String = "Results", file: String = "d1.csv")
        -> ProcessMeeting
    {
        var meeting = ProcessMeeting(
            kind: .implementation, date: .on(day),
            attribution: ProcessAttribution(source: SourcePosition(file: file, row: 3)))
        meeting.id = id
        meeting.title = title
        return meeting
    }

    @Test("A meeting that stands twice")
    func repeated() throws {
        let sameID = findings { record in
            record.meetings = [meeting("M1", "2024-05-01"), meeting("M1", "2024-05-01", file: "d2.csv")]
        }
        #expect(sameID.map(\.code.id) == ["PRO060"] && sameID.map(\.position.file) == ["d2.csv"])
        #expect(sameID[0].message == "A meeting with the id M1 stands in d1.csv, row 3 too; it counts once.")
        let sameDay = findings { $0.meetings = [meeting("M1", "2024-05-01"), meeting("M2", "2024-05-01")] }
        #expect(sameDay.map(\.code.id) == ["PRO061"])
        let two = findings { record in
            record.meetings = [meeting("M1", "2024-05-01"), meeting("M2", "2024-05-01", title: "Another")]
        }
        #expect(two.isEmpty)
    }

    @Test("A forum that stands in two files")
    func forums() {
        func forum(_ file: String) -> Forum {
            Forum(name: "Forum", attribution: ProcessAttribution(source: SourcePosition(file: file)))
        }
        #expect(findings { $0.forums = [forum("d1.csv"), forum("d2.csv")] }.map(\.code.id) == ["PRO061"])
        #expect(findings { $0.forums = [forum("d1.csv")] }.isEmpty)
    }

    private func statement(
        _ verdict: RequirementStatement.Verdict, _ role: AssessorRole?, _ id: String = "1.1", on day: String? = nil,
        _ phase: ProcessPhase? = .development
    ) -> RequirementStatement {
        RequirementStatement(
            requirement: id, phase: phase, verdict: verdict, date: day.map { .on($0) } ?? .notStated,
            attribution: ProcessAttribution(source: SourcePosition(file: "process.csv", row: 4), role: role))
    }

    @Test("A requirement that one says is met and another denies")
    func disputed() {
        let found = findings { $0.statements = [statement(.met, .government), statement(.notMet, .civilSociety)] }
        #expect(found.map(\.code.id) == ["PRO062"])
        #expect(found.first?.message == "Of 1.1 government says met, civilSociety says notMet.")
        #expect(findings { $0.statements = [statement(.met, .government), statement(.met, .civilSociety)] }.isEmpty)
        #expect(findings { $0.statements = [statement(.met, .government), statement(.notMet, .irm)] }.isEmpty)
        let revised = findings { record in
            record.statements = [
                statement(.notMet, .government, on: "2024-01-01"), statement(.met, .government, on: "2024-06-01"),
            ]
        }
        #expect(revised.isEmpty)
    }

    @Test("Two verdicts of the IRM on one phase")
    func verdicts() {
        #expect(
            findings { $0.statements = [statement(.met, .irm), statement(.notMet, .irm)] }.map(\.code.id) == ["PRO063"])
        let phases = findings { record in
            record.statements = [statement(.met, .irm), statement(.notMet, .irm, "1.1", .implementation)]
        }
        #expect(phases.isEmpty)
    }

    @Test("A requirement that the plan's edition does not have", arguments: [("9.9", 1), ("4e", 1), ("4.1", 0)])
    func unknown(_ id: String, _ count: Int) throws {
        let edition = try #require(try StandardsCatalogue.bundled().edition("2022"))
        let found = findings(edition) { $0.statements = [statement(.met, .irm, id)] }
        #expect(found.map(\.code.id) == [String](repeating: "PRO064", count: count))
        #expect(findings { $0.statements = [statement(.met, .irm, id)] }.isEmpty, "no edition is known")
    }

    @Test("Two responses of one day that contradict each other decide nothing, whatever their order")
    func responses() {
        var contribution = Contribution.received("K1", "2024-03-01", answered: "2024-05-01", .accepted)
        let other = Contribution.received("K1", "2024-03-01", answered: "2024-05-01", .rejected).responses[0]
        contribution.responses.append(other)
        #expect(findings { $0.contributions = [contribution] }.map(\.code.id) == ["PRO065"])
        #expect(contribution.responses.outcome == .unknown)
        #expect(Array(contribution.responses.reversed()).outcome == .unknown)
        contribution.responses[1].date = .on("2024-05-02")
        #expect(findings { $0.contributions = [contribution] }.isEmpty)
        #expect(contribution.responses.outcome == .rejected)
        #expect(Array(contribution.responses.reversed()).outcome == .rejected)
    }

    @Test("The plan and its record state different days", arguments: [("2024-03-01", 1), ("2024-02-01", 0)])
    func planDays(_ recorded: String, _ count: Int) throws {
        var plan = ActionPlan.sample
        plan.start = .day("2024-02-01")
        let found = findings(plan: plan) { $0.dates.start = .on(recorded) }
        #expect(found.map(\.code.id) == [String](repeating: "PRO066", count: count))
    }

    @Test("Two records state different days of one plan")
    func recordDays() {
        func part(_ day: String, _ file: String) -> ActionPlan {
            var plan = ActionPlan.sample
            plan.coCreation.dates.delivered = .on(day)
            return plan
        }
        var join = ProcessJoin()
        join.note(process: part("2024-06-01", "a.csv"), file: "a.csv")
        join.note(process: part("2024-06-01", "b.csv"), file: "b.csv")
        var same = FindingList()
        join.reviewDays(&same)
        #expect(same.findings.isEmpty)
        join.note(process: part("2024-07-01", "c.csv"), file: "c.csv")
        var found = FindingList()
        join.reviewDays(&found)
        #expect(found.findings.map(\.code.id) == ["PRO066"] && found.findings.map(\.value) == ["2024-07-01"])
    }
}
