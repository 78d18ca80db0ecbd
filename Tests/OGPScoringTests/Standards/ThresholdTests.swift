import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("The day before, on and after each threshold")
struct ThresholdTests {
    /// A forum that meets the other parts of requirement 1.1.
    private func dialogue(_ meetings: [String]) throws -> StandardsCase {
        try .plan { record in
            record.forums = ProcessRecord.worked.forums
            record.meetings = meetings.map { .held(.forum, $0) }
        }
    }

    @Test(
        "Six months between two meetings: the same day of the month is still in time",
        arguments: [
            ("2023-10-10", "2024-04-09", RequirementStatus.met), ("2023-10-10", "2024-04-10", .met),
            ("2023-10-10", "2024-04-11", .notMet),
            // The 31st of August has its six months on the last day of February, in leap years the 29th.
            ("2024-08-31", "2025-02-28", .met), ("2024-08-31", "2025-03-01", .notMet),
            ("2023-08-31", "2024-02-29", .met), ("2023-08-31", "2024-03-01", .notMet),
        ])
    func gapBetween(_ first: String, _ second: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase { record in
            record.forums = ProcessRecord.worked.forums
            record.dates.developmentStart = .on(first)
            record.dates.delivered = .on("2024-01-01")
            record.dates.end = .on("2026-02-28")
            record.meetings = [.held(.forum, first), .held(.forum, second)]
        }
        #expect(plan.status("1.1", second) == expected)
    }

    @Test(
        "Six months since the last meeting lapse on the day after",
        arguments: [
            ("2024-04-09", RequirementStatus.met), ("2024-04-10", .met), ("2024-04-11", .notMet),
        ])
    func openGap(_ asOf: String, _ expected: RequirementStatus) throws {
        let plan = try dialogue(["2023-10-10"])
        #expect(plan.status("1.1", asOf) == expected)
        #expect(plan.requirement("1.1", "2024-04-10")?.nextDue == .day("2024-04-10"))
        #expect(plan.requirement("1.1", "2024-04-11")?.overdueSince == .day("2024-04-11"))
    }

    @Test(
        "Fourteen days of notice",
        arguments: [
            ("2023-08-17", RequirementStatus.met), ("2023-08-18", .met), ("2023-08-19", .notMet),
            ("2023-09-02", .notMet),
        ])
    func notice(_ published: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.plan { record in
            record.timelines = [TimelinePublication(date: .on(published), attribution: .sample)]
        }
        #expect(plan.status("3.1", "2023-12-01") == expected)
    }

    @Test("Fourteen days over the end of February, in a leap year and a common one", arguments: [2024, 2023])
    func noticeInLeapYears(_ year: Int) throws {
        // Fourteen days before 10 March: 25 February in a leap year, 24 February in a common one.
        let limit = year == 2024 ? 25 : 24
        for (day, expected) in [(limit - 1, RequirementStatus.met), (limit, .met), (limit + 1, .notMet)] {
            let plan = try StandardsCase { record in
                record.dates.developmentStart = .on("\(year)-03-10")
                record.timelines = [TimelinePublication(date: .on("\(year)-02-\(day)"), attribution: .sample)]
            }
            #expect(plan.status("3.1", "\(year)-06-01") == expected, "published on \(day) February \(year)")
        }
    }

    @Test(
        "Two meetings in each plan year: the year ends on its last day",
        arguments: [
            // The first plan year runs from 2024-03-01 to 2025-02-28.
            (["2024-06-01", "2025-02-27"], "2025-03-01", RequirementStatus.inProgress),
            (["2024-06-01", "2025-02-28"], "2025-03-01", .inProgress),
            (["2024-06-01", "2025-03-01"], "2025-03-01", .notMet),
            (["2024-02-29", "2024-06-01"], "2025-03-01", .notMet),
            (["2024-03-01", "2024-06-01"], "2025-02-28", .met),
            (["2024-06-01"], "2025-02-28", .inProgress),
            (["2024-06-01"], "2025-03-01", .notMet),
            (["2024-06-01", "2024-07-01", "2025-03-01", "2026-02-28"], "2026-03-01", .met),
            (["2024-06-01", "2024-07-01", "2025-03-01", "2026-03-01"], "2026-03-01", .notMet),
        ])
    func planYears(_ meetings: [String], _ asOf: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.plan { $0.meetings = meetings.map { .held(.implementation, $0) } }
        #expect(plan.status("5.1", asOf) == expected)
    }

    @Test("Requirement 5.1 begins with the plan's first day", arguments: [("2024-02-29", true), ("2024-03-01", false)])
    func begins(_ asOf: String, _ isNotApplicable: Bool) throws {
        let plan = try StandardsCase.plan { _ in }
        #expect((plan.status("5.1", asOf) == .notApplicable) == isNotApplicable)
    }

    @Test("A meeting counts only where civil society is stated to have been there")
    func groups() throws {
        let plan = try StandardsCase.plan { record in
            record.meetings = [
                .held(.implementation, "2024-06-01"), .held(.implementation, "2024-07-01", [.government]),
            ]
        }
        #expect(plan.status("5.1", "2024-08-01") == .inProgress)
        #expect(plan.requirement("5.1", "2024-08-01")?.because.contains("One more does not say") == true)
    }

    @Test("A plan of four years has four plan years, and each asks for two meetings")
    func fourYears() throws {
        let days = ["2024-04-01", "2024-05-01", "2025-04-01", "2025-05-01", "2026-04-01", "2026-05-01", "2027-04-01"]
        let plan = try StandardsCase.plan(until: "2028-02-29") { record in
            record.meetings = days.map { .held(.implementation, $0) }
        }
        #expect(plan.status("5.1", "2028-02-29") == .inProgress)
        #expect(plan.status("5.1", "2028-03-01") == .notMet)
        #expect(plan.requirement("5.1", "2028-03-01")?.overdueSince == .day("2028-03-01"))
        let due = plan.assessed("2024-03-01").obligations.filter { $0.requirement == "5.1" }.map(\.date.description)
        #expect(due == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"])
        let refresh = plan.assessed("2024-03-01").obligations.first { $0.key == "refresh" }
        #expect(refresh?.date == .day("2026-03-01"))
    }

    @Test(
        "A rest of less than six months at the end belongs to the year before",
        arguments: [("2025-08-30", 1), ("2025-08-31", 2)])
    func shortYear(_ end: String, _ years: Int) {
        let found = PlanYear.years(from: .day("2024-03-01"), to: .day(end), shortestMonths: 6, on: .day("2024-03-01"))
        #expect(found.count == years)
        #expect(found.last?.last == .day(end))
    }

    @Test("A plan that begins on 29 February has its years on the last day of February")
    func leapYears() {
        let years = PlanYear.years(
            from: .day("2024-02-29"), to: .day("2028-02-28"), shortestMonths: 6, on: .day("2024-02-29"))
        #expect(years.map(\.first.description) == ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28"])
        #expect(years.map(\.last.description) == ["2025-02-27", "2026-02-27", "2027-02-27", "2028-02-28"])
    }

    @Test(
        "Two updates of the repository in each twelve months",
        arguments: [
            // The first twelve months run from 2023-09-01 to 2024-08-31.
            (["2023-10-01", "2024-08-30"], "2024-08-31", RequirementStatus.met),
            (["2023-10-01", "2024-08-31"], "2024-08-31", .met),
            (["2023-10-01"], "2024-08-31", .inProgress),
            (["2023-10-01"], "2024-09-01", .notMet),
            (["2023-10-01", "2024-09-01"], "2024-09-01", .notMet),
            (["2023-10-01", "2024-08-31"], "2024-09-01", .inProgress),
        ])
    func updates(_ updates: [String], _ asOf: String, _ expected: RequirementStatus) throws {
        var plan = try StandardsCase.plan { record in
            let added = updates.map {
                RepositoryUpdate.added($0, [.development, .implementation], [CommitmentID("EX1")])
            }
            record.repositories = [
                ProcessRepository(link: "https://ogp.example/repository", updates: added, attribution: .sample)
            ]
        }
        plan.process.commitments = [CommitmentID("EX1")]
        #expect(plan.status("2.2", asOf) == expected)
    }
}
