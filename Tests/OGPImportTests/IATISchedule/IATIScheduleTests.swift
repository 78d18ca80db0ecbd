import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

struct IATIScheduleTests {
    private let format = IATIScheduleFormat()

    private func schedule(_ name: String, options: ImportOptions = ImportOptions()) throws -> ImportedXML {
        try ImportedXML(fixture: "iati-schedule/\(name).xml", as: format, options: options)
    }

    @Test("Each data element is a commitment with a readable title and an id of its own")
    func elements() throws {
        let read = try schedule("2014-02-01")
        #expect(
            read.commitments.map(\.title) == [
                "Organisation: total budget", "Organisation: document link", "Activity: title (agency)",
                "Activity: title (recipient)", "Activity: activity date (end)", "Activity: location",
                "Activity: budget", "Activity: conditions (attached)",
            ])
        #expect(read.commitments[0].id.text == "XX-7-organisation-total-budget")
        #expect(read.commitments[2].id.text == "XX-7-activity-title-agency")
        #expect(Set(read.commitments.map(\.id)).count == 8)
        #expect(
            read.commitments.allSatisfy {
                $0.plan == ActionPlanID("IIS-XX-7") && $0.lead == ["Example Fund"] && $0.kind == .other
                    && $0.idSource == .derived && $0.milestones.isEmpty && $0.ratings == CommitmentRatings()
            })
        #expect(read.commitments[5].source.element == "/implementation/activity[1]/location[1]")
        #expect(read.commitments[5].source.line == 41)
    }

    @Test("The category is the status, as the publisher states it on the day of the schedule")
    func statuses() throws {
        let read = try schedule("2014-02-01")
        #expect(
            read.commitments.map { $0.assessments.first?.status } == [
                .coded(.complete), .coded(.withdrawn), .coded(.limited), .coded(.notStarted), .coded(.inProgress),
                .coded(.inProgress), .coded(.inProgress), .notApplicable,
            ])
        let statement = try #require(read.commitments[5].assessments.first)
        #expect(statement.said == "fp (future publication)" && statement.text == "Work has begun.")
        #expect(statement.role == .other && statement.by == "Example Fund")
        #expect(statement.date == CivilDate(year: 2014, month: 2, day: 1))
        #expect(read.summary.snapshotDay == statement.date && read.summary.isWholePlan)
    }

    @Test("The publication date is the deadline; definitions, exclusions and links are kept")
    func texts() throws {
        let commitments = try schedule("2014-02-01").commitments
        #expect(commitments[5].end.resolved(order: nil, basis: .ambiguous).latest?.description == "2015-06-30")
        #expect(commitments[6].missing[.end] == .blank && commitments[6].missing[.start] == .notCollected)
        #expect(commitments[0].fullText == "Yearly budget law" && commitments[0].extra.isEmpty)
        #expect(commitments[0].evidence.map(\.link) == ["https://example.org/budget"])
        #expect(
            commitments[1].extra == [
                ExtraCell(header: "exclusions", text: "b (non-disclosure): Contracts are confidential.")
            ])
    }

    @Test("The publisher's plan has the timetable and the rows about publishing, and persons apart")
    func plan() throws {
        let plan = try #require(try schedule("2014-02-01").summary.plans.first)
        #expect(plan.id.text == "IIS-XX-7" && plan.title == "IATI implementation schedule of Example Fund")
        #expect(plan.start.text == "2013-01-01" && plan.end.text == "2015-12-31")
        #expect(plan.published == CivilDate(year: 2014, month: 2, day: 1))
        #expect(
            plan.extra == [
                ExtraCell(header: "version", text: "2"),
                ExtraCell(header: "scope", text: "value 0.8: Eight tenths of all payments."),
                ExtraCell(header: "publication-timetable", text: "date-initial 2013-01-01, date-full 2015-12-31"),
                ExtraCell(
                    header: "approach", text: "resource d: One office leads the work.\nIt reports every quarter."),
            ])
        #expect(plan.contact?.email == "Project leader: Ada Example - ada@example.org")
    }

    @Test("Every oddity is found at its place")
    func findings() throws {
        func places(_ name: String) throws -> [String] {
            try schedule(name).findings.map { "\($0.code.id) \($0.position.line ?? 0) \($0.value ?? "-")" }
        }
        #expect(
            try places("2014-02-01") == [
                "IIS009 4 Example Fund", "IIS004 39 2014-03-01", "IIS005 46 -", "IIS003 31 -",
            ])
        #expect(
            try places("oddities") == [
                "IIS009 25 Example Bank", "IIS006 25 Example Bank", "IIS008 1 last spring", "IIS001 5 -", "IIS012 6 z",
                "IIS002 10 soon", "IIS001 19 -", "IIS011 14 -", "IIS010 12 owner",
            ])
    }

    @Test("Elements without a status are kept, those without anything are not")
    func oddities() throws {
        let read = try schedule("oddities")
        #expect(
            read.commitments.map(\.id.text) == [
                "EXAMPLE-BANK-activity-result", "EXAMPLE-BANK-activity-sector-crs",
                "EXAMPLE-BANK-activity-transaction-commitment",
            ])
        #expect(read.commitments[0].assessments.isEmpty)
        #expect(read.commitments[0].extra.map(\.text) == ["Nothing decided.", "z"])
        #expect(read.commitments[1].assessments.map(\.status) == [.unrecognised("soon")])
        #expect(read.summary.snapshotDay == nil && read.summary.records == 5 && read.summary.commitments == 3)
        guard case .document(let layout) = read.summary.layout else { return }
        #expect(layout.unknownNames == ["owner", "remarks"])
    }

    @Test("A schedule without a publisher has no plan")
    func noPublisher() throws {
        let text = """
            <implementation generated-datetime="2013-01-02T00:00:00Z"><metadata/>
            <activity><budget><status category="fc"/></budget></activity></implementation>
            """
        let read = try ImportedXML(text, as: format)
        #expect(read.commitments.map(\.id.text) == ["IIS-activity-budget"] && read.commitments[0].plan == nil)
        #expect(read.codes == ["IIS007"] && read.summary.plans.isEmpty)
        #expect(read.summary.snapshotDay == CivilDate(year: 2013, month: 1, day: 2))
    }

    @Test("Cells are kept where they are asked for")
    func cells() throws {
        var options = ImportOptions()
        options.keptCells = .all
        let cells = try schedule("2014-02-01", options: options).commitments[0].cells
        #expect(cells.map(\.field) == ["title", "completion", "end", "fullText", "lead"])
        #expect(cells.map(\.text)[1...] == ["fc", "2013-06-01", "Yearly budget law", "Example Fund"])
    }

    @Test(
        "Schedules are recognised, others not",
        arguments: [
            ("<implementation><metadata><publisher/></metadata></implementation>", true),
            ("<implementation><activity/></implementation>", false),
            ("<schedule><metadata><publisher/></metadata></schedule>", false),
        ])
    func recognised(text: String, isSchedule: Bool) throws {
        #expect(try ImportedXML.recognition(text, by: format) == (isSchedule ? .yes : .no))
    }

    @Test("Codes are told apart and explained")
    func codes() {
        let codes = FindingCode.iatiSchedule
        #expect(Set(codes.map(\.id)).count == codes.count && codes.map(\.id) == codes.map(\.id).sorted())
        #expect(codes.allSatisfy { $0.id.hasPrefix("IIS") && !$0.explanation.isEmpty && !$0.fix.isEmpty })
    }
}
