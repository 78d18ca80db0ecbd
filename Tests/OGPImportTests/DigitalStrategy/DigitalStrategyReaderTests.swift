import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing
import XMLReading

struct DigitalStrategyReaderTests {
    private let format = DigitalStrategyFormat()

    private func report(_ name: String, options: ImportOptions = ImportOptions()) throws -> ImportedXML {
        try ImportedXML(fixture: "digital-strategy/\(name).xml", as: format, options: options)
    }

    @Test("An item without a parent is a commitment, in the order of the document")
    func commitments() throws {
        let read = try report("2013-01-10")
        #expect(read.commitments.map(\.id.text) == ["EXA-2.1", "EXA-8.2", "EXA-1.2", "EXA-2.2"])
        #expect(read.commitments.map(\.number) == ["2.1", "8.2", "1.2", "2.2"])
        #expect(read.commitments.allSatisfy { $0.plan == ActionPlanID("DGS-EXA") && $0.lead == ["EXA"] })
        #expect(read.commitments.allSatisfy { $0.kind == .other && $0.idSource == .derived })
        #expect(read.commitments[0].title == "Choose two services that hold much data")
        #expect(read.commitments[0].source.line == 6)
        #expect(read.commitments[0].source.element == "/report/items[1]/item[1]")
        #expect(read.commitments[0].ratings == CommitmentRatings())
    }

    @Test("An item with a parent is a milestone of it, wherever it stands")
    func milestones() throws {
        let read = try report("2013-01-10")
        #expect(
            read.commitments.map { $0.milestones.filter { !$0.isPart }.map(\.number) } == [
                ["2.1.1", "2.1.2", "2.2.1"], ["8.2.1"], [], [],
            ])
        let first = try #require(read.commitments.first?.milestones.first)
        #expect(first.id == "EXA-2.1.1" && first.parent == nil && first.assessments.isEmpty)
        #expect(first.text == "Two services were chosen with their users.\nSee https://example.org/choice.")
        #expect(first.evidence == [Evidence(link: "https://example.org/choice", text: "extracted from the text")])
    }

    @Test("A repeated item has a part for each place of its lists")
    func records() throws {
        let read = try report("2013-01-10")
        let parts = read.milestones.filter(\.isPart)
        #expect(parts.map(\.id) == ["EXA-2.1.2-1", "EXA-2.1.2-2"])
        #expect(parts.map(\.parent) == ["2.1.2", "2.1.2"])
        #expect(parts.map(\.title) == ["Permits", "Inspections"])
        #expect(parts.map(\.text)[0] == "Description: Every building permit.\nAddress: https://example.org/permits")
        #expect(parts[1].evidence == [Evidence(link: "https://example.org/inspections", text: "Address")])
    }

    @Test("A list named exactly as the item's status gives each record its own")
    func statusOfRecords() throws {
        let parts = try report("2013-06-20").milestones.filter(\.isPart)
        #expect(parts.map(\.status) == [.coded(.complete), .coded(.inProgress), .coded(.notStarted)])
    }

    @Test("Due dates without leading zeros are days, and their words are kept")
    func dueDates() throws {
        let commitment = try #require(try report("2013-01-10").commitment("EXA-8.2"))
        let end = commitment.end.resolved(order: nil, basis: .ambiguous)
        #expect(end.latest == CivilDate(year: 2013, month: 1, day: 22) && end.precision == .day)
        #expect(commitment.end.text == "2013/1/22")
        #expect(commitment.extra == [ExtraCell(header: "due", text: "8 months")])
        #expect(commitment.missing[.start] == .notCollected && commitment.missing[.end] == nil)
    }

    @Test("The agency speaks as government, on the day of the report; an empty status is no statement")
    func statements() throws {
        let read = try report("2013-06-20")
        let day = CivilDate(year: 2013, month: 6, day: 20)
        #expect(read.summary.snapshotDay == day)
        let statement = try #require(read.commitment("EXA-1.2")?.assessments.first)
        #expect(statement.role == .government && statement.by == "EXA" && statement.date == day)
        #expect(statement.status == .coded(.inProgress) && statement.said == "in-progress")
        #expect(statement.text == "A policy was written and is under review.")
        #expect(try report("2013-01-10").commitment("EXA-1.2")?.assessments == [])
    }

    @Test("Only the field with exactly the item's id speaks of its status")
    func otherStatusFields() throws {
        let read = try report("oddities")
        let inventories = try #require(read.commitment("EXAMPLE-AGENCY-5.1"))
        #expect(inventories.assessments.isEmpty)
        #expect(inventories.milestones.map(\.title) == ["Phones", "Contracts"])
        #expect(inventories.milestones.allSatisfy { $0.assessments.isEmpty && !$0.isPart })
        #expect(inventories.milestones[0].text == "Inventory Status: completed")
    }

    @Test("Commitments and milestones keep their ids from report to report")
    func stableIDs() throws {
        let (first, second) = (try report("2013-01-10"), try report("2013-06-20"))
        #expect(Set(second.commitments.map(\.id)).isSubset(of: Set(first.commitments.map(\.id))))
        #expect(first.summary.plans.map(\.id) == second.summary.plans.map(\.id))
        let earlier = Set(first.milestones.map(\.id))
        #expect(second.milestones.filter { $0.id != "EXA-2.1.2-3" }.allSatisfy { earlier.contains($0.id) })
    }

    @Test("The plan is the agency's strategy, and the report is the whole of it")
    func plan() throws {
        let summary = try report("2013-01-10").summary
        let plan = try #require(summary.plans.first)
        #expect(plan.title == "Digital Government Strategy" && plan.idSource == .derived && plan.lead == ["EXA"])
        #expect(plan.member.nameInSource == "EXA" && plan.member.code == nil)
        #expect(summary.isWholePlan && summary.format == "digital-strategy")
        #expect(summary.records == 8 && summary.commitments == 4)
        #expect(summary.milestones == 4 && summary.milestoneParts == 2)
        #expect(summary.newest?.day == CivilDate(year: 2013, month: 1, day: 10))
    }

    @Test("Cells are kept only where they are asked for, with the fields they were read into")
    func cells() throws {
        #expect(try report("2013-06-20").commitments.allSatisfy(\.cells.isEmpty))
        var options = ImportOptions()
        options.keptCells = .all
        let cells = try #require(try report("2013-06-20", options: options).commitments.first).cells
        #expect(cells.map(\.field) == ["id", "title", "end", "number", "completion", "lead"])
        #expect(cells.map(\.text) == ["1.2", "Open all new systems by design", "2013/05/23", "", "in-progress", "EXA"])
        #expect(cells[4].position.element == "/report/items[1]/item[1]/fields[1]/field[1]/value[1]")
    }

    @Test("What is read does not depend on the detail asked for, nor on the size of the pieces")
    func options() throws {
        let whole = try report("2013-01-10")
        var options = ImportOptions()
        options.detail = .facts
        options.document.chunkSize = 7
        let facts = try report("2013-01-10", options: options)
        #expect(facts.commitments == whole.commitments && facts.findings == whole.findings)
    }
}
