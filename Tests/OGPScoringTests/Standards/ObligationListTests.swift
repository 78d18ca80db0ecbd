import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("The obligations of a plan")
struct ObligationListTests {
    private func dates(_ item: StandardsCase, _ day: String) -> [String] {
        item.assessed(day).obligations.map { "\($0.date) \($0.key)" }
    }

    private func owner(_ item: StandardsCase, _ day: String, _ key: String) -> CycleEvent.Owner? {
        item.assessed(day).obligations.first { $0.key == key }?.owner
    }

    @Test("A local plan owes its last assessment at its end, and its duties have their owners")
    func local() throws {
        var item = try StandardsCase { record in
            record.dates.delivered = .on("2023-08-01")
            record.dates.start = .on("2023-09-01")
            record.dates.end = .on("2025-08-31")
        }
        item.process.member.level = .local
        let dates = dates(item, "2023-08-01")
        #expect(dates.contains("2023-10-01 L1-once"))
        #expect(dates.contains("2024-01-01 L2-next-repositoryUpdate"))
        #expect(dates.contains("2025-08-31 L4-once"))
        #expect(dates.contains("2023-08-01 L5-once"))
        #expect(!dates.contains { $0.hasPrefix("2023-09-01") })
        #expect(owner(item, "2023-08-01", "L1-once") == .monitoringBody)
        #expect(owner(item, "2023-08-01", "L5-once") == .government)
        #expect(owner(item, "2023-08-01", "L2-next-repositoryUpdate") == .government)
    }

    @Test(
        "What is asked for while a plan of 2017 is carried out is there before it begins, and not due on its first day")
    func implementation() throws {
        let item = try StandardsCase { record in
            record.dates.delivered = .on("2018-08-31")
            record.dates.start = .on("2018-09-01")
            record.dates.end = .on("2020-08-31")
        }
        #expect(
            dates(item, "2018-06-01").filter { $0.dropFirst(11).hasPrefix("6") } == [
                "2019-03-01 6a-next-progressUpdate", "2019-08-31 6c-year-1", "2020-08-31 6b-once",
                "2020-08-31 6c-year-2",
                "2020-08-31 6d-once", "2020-08-31 6e-once",
            ])
        #expect(item.status("6b", "2018-06-01") == .notApplicable)
        #expect(item.status("6b", "2018-09-01") == .noEvidence)
    }

    @Test("The plan years of 5.1 are there before the plan begins")
    func planYears() throws {
        let item = try StandardsCase.plan { _ in }
        let found = dates(item, "2023-10-01").filter { $0.contains(" 5.1-") }
        #expect(found == ["2025-02-28 5.1-year-1", "2026-02-28 5.1-year-2"])
    }

    @Test("The first meeting is in the calendar before the co-creation begins, though nothing is missing yet")
    func firstMeeting() throws {
        let item = try StandardsCase.plan { $0.forums = ProcessRecord.worked.forums }
        #expect(item.status("1.1", "2023-08-25") == .met)
        #expect(dates(item, "2023-08-25").contains("2024-03-01 1.1-next-dialogueMeeting"))
    }

    @Test("Four-year plans have a refresh and a midterm review, two-year plans have none")
    func midterm() throws {
        let four = try StandardsCase.plan(until: "2028-02-29") { _ in }
        let two = try StandardsCase.plan { _ in }
        #expect(dates(four, "2024-03-01").contains("2026-03-01 irm-midterm"))
        #expect(dates(four, "2024-03-01").contains("2026-03-01 refresh"))
        #expect(!dates(two, "2024-03-01").contains { $0.hasSuffix("irm-midterm") || $0.hasSuffix("refresh") })
        let review = four.assessed("2024-03-01").obligations.first { $0.key == "irm-midterm" }
        #expect(review?.confidence == .unconfirmed && review?.owner == .irm)
    }

    @Test("Plans before 2022 have their delivery, where its day is stated, and their last day")
    func before() throws {
        let item = try StandardsCase { record in
            record.dates.deliveryDue = .on("2018-08-31")
            record.dates.start = .on("2018-09-01")
            record.dates.end = .on("2020-08-31")
        }
        #expect(dates(item, "2018-06-01").contains("2018-08-31 delivery"))
        #expect(dates(item, "2018-06-01").contains("2020-08-31 plan-end"))
        var delivered = item
        delivered.process.record.dates.delivered = .on("2018-05-31")
        #expect(!dates(delivered, "2018-06-01").contains("2018-08-31 delivery"))
    }

    @Test("A report is named by what it is, not by its place among the rows")
    func reports() throws {
        func report(_ title: String, _ due: String, filed: ProcessDate = .notStated) -> ProcessReport {
            ProcessReport(kind: .progress, title: title, due: .on(due), filed: filed, attribution: .sample)
        }
        let item = try StandardsCase.plan { record in
            record.reports = [report("", "2025-09-01"), report("Spring", "2025-03-01")]
        }
        let more = try StandardsCase.plan { record in
            record.reports = [
                report("", "2024-09-01", filed: .on("2024-08-01")), report("Spring", "2025-03-01"),
                report("", "2025-09-01"),
            ]
        }
        #expect(
            dates(item, "2024-10-01").filter { $0.contains("report-") }
                == ["2025-03-01 report-progress-Spring-1", "2025-09-01 report-progress-1"])
        // One more untitled report before it makes it the second of its kind.
        #expect(
            dates(more, "2024-10-01").filter { $0.contains("report-") }
                == ["2025-03-01 report-progress-Spring-1", "2025-09-01 report-progress-2"])
        #expect(owner(item, "2024-10-01", "report-progress-1") == .government)
    }
}
