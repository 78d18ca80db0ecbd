import Foundation
import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPReporting
import OGPScoring
import TestSupport
import Testing

@Suite("The calendar file")
struct CalendarFileTests {
    private struct Event: Codable, Equatable {
        let uid: String
        let start: String
        let summary: String
        let description: String
    }

    private func obligations(
        _ title: String, on day: String, plan: String = "AP_EXA02"
    ) throws -> [PlanObligation] {
        var process = ProcessCase(
            plan: ActionPlanID(plan), title: title, member: .exampleland, record: .worked,
            commitments: [CommitmentID("EX0101"), CommitmentID("EX0102")])
        process.progress = .some
        return PlanObligation.all([StandardsAssessment(process, asOf: .day(day), by: try StandardsCatalogue.bundled())])
    }

    /// What an independent strict reader makes of the file.
    private func events(_ file: String) throws -> [Event] {
        let url = FileManager.default.temporaryDirectory.appending(path: "calendar-\(UUID().uuidString).ics")
        try Data(file.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/icalendar_check.py")
        let result = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"),
            ["python3", script.path(percentEncoded: false), url.path(percentEncoded: false)])
        try #require(result.exitCode == 0, "\(result.stderr)")
        return try JSONDecoder().decode([Event].self, from: Data(result.stdout.utf8))
    }

    @Test(
        "A strict reader of RFC 5545 reads every obligation, whatever the title holds",
        arguments: [
            "Exampleland Action Plan 2024-2026", "Commas, semicolons; back\\slashes\nand lines",
            "Plan d’action très long de la République d’Exampleland pour le gouvernement ouvert, édition 2024-2026 📅📅📅",
        ])
    func strict(_ title: String) throws {
        let obligations = try obligations(title, on: "2024-06-01")
        let read = try events(CalendarFile.text(obligations, asOf: .day("2024-06-01")))
        #expect(read.map(\.uid) == obligations.map(\.uid))
        #expect(read.map(\.start) == obligations.map(\.obligation.date.description))
        #expect(read.map(\.summary) == obligations.map { "\($0.obligation.title) - \(title)" })
    }

    @Test("The dates of the worked plan are those that its rules and its cycle give")
    func dates() throws {
        let found = try obligations("Plan", on: "2024-06-01").map { "\($0.obligation.date) \($0.obligation.key)" }
        #expect(found.contains("2024-11-15 1.1-next-dialogueMeeting"))
        #expect(found.contains("2025-01-31 5.1-year-1"))
        #expect(found.contains("2026-01-31 5.1-year-2"))
        #expect(found.contains("2026-01-31 plan-end"))
        #expect(found.contains("2026-05-31 irm-results"))
        #expect(found.contains("2027-01-31 next-plan"))
        #expect(!found.contains { $0.hasSuffix("irm-review") })
    }

    @Test("The same obligation keeps its UID from day to day, and the stamp is the day asked for")
    func stable() throws {
        let early = try obligations("Plan", on: "2024-06-01")
        let later = try obligations("Plan", on: "2024-06-02")
        #expect(early.map(\.uid) == later.map(\.uid))
        let file = CalendarFile.text(early, asOf: .day("2024-06-01"))
        #expect(file == CalendarFile.text(early, asOf: .day("2024-06-01")))
        #expect(file.contains("DTSTAMP:20240601T000000Z\r\n"))
    }

    @Test("Plans whose ids differ in one character have events of their own")
    func plans() throws {
        let ids = ["AP_EXA02", "AP-EXA02", "ap_exa02", "AP EXA02", "AP.EXA02", "AP_ÉXA02"]
        let all = try ids.flatMap { try obligations("Plan", on: "2024-06-01", plan: $0) }
        #expect(all.count > 5 * ids.count && Set(all.map(\.uid)).count == all.count)
        #expect(try events(CalendarFile.text(all, asOf: .day("2024-06-01"))).map(\.uid) == all.map(\.uid))
    }

    @Test("A duty keeps its UID when its day moves: the event of a past deadline is moved, not left behind")
    func moved() throws {
        func uids(_ day: String) throws -> [String] {
            try obligations("Plan", on: day).filter { $0.obligation.requirement == "1.1" }.map {
                "\($0.obligation.date) \($0.uid)"
            }
        }
        #expect(try uids("2024-05-14") == ["2024-08-20 1.1-next-dialogueMeeting/AP_EXA02@ogp-tracker"])
        #expect(try uids("2024-05-15") == ["2024-11-15 1.1-next-dialogueMeeting/AP_EXA02@ogp-tracker"])
    }

    @Test("No obligations make a calendar without events")
    func empty() throws {
        #expect(try events(CalendarFile.text([], asOf: .day("2024-06-01"))).isEmpty)
    }
}
