import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// How much is read changes neither what is counted nor what is reported.
struct StratMLDetailTests {
    private static let files = [
        "plan.xml", "part-2-ansi.xml", "skeleton.xml", "statuses.xml", "damaged-references.xml", "template.xml",
    ]

    @Test(
        "ids, dates and findings are the same in every detail", arguments: files,
        [ImportOptions.Detail.facts, .withoutFullText])
    func details(file: String, detail: ImportOptions.Detail) throws {
        for level in ImportOptions.CommitmentLevel.allCases {
            let whole = try StratMLPlanUnderTest(fixture: file, StratMLPlanUnderTest.level(level))
            var options = StratMLPlanUnderTest.level(level)
            options.detail = detail
            let less = try StratMLPlanUnderTest(fixture: file, options)
            #expect(less.findings == whole.findings)
            #expect(less.commitments.map(\.id) == whole.commitments.map(\.id))
            #expect(less.commitments.map(\.end) == whole.commitments.map(\.end))
            #expect(less.milestones.map(\.end) == whole.milestones.map(\.end))
            #expect(less.milestones.map(\.id) == whole.milestones.map(\.id))
            #expect(less.summary.newest == whole.summary.newest && less.summary.plans == whole.summary.plans)
            #expect(less.summary.records == whole.summary.records)
            if detail == .facts { continue }
            #expect(less.milestones.map(\.status) == whole.milestones.map(\.status))
            #expect(less.milestones.map(\.title) == whole.milestones.map(\.title))
            #expect(less.milestones.map(\.evidence) == whole.milestones.map(\.evidence))
            #expect(less.commitments.map(\.lead) == whole.commitments.map(\.lead))
            #expect(less.commitments.map(\.evidence) == whole.commitments.map(\.evidence))
        }
    }

    @Test("facts hold no texts, and what is without full text no full texts")
    func texts() throws {
        var options = ImportOptions()
        options.detail = .facts
        let facts = try StratMLPlanUnderTest(fixture: "plan.xml", options)
        #expect(facts.commitments.allSatisfy { $0.title.isEmpty && $0.lead.isEmpty && $0.fullText.isEmpty })
        #expect(facts.milestones.allSatisfy { $0.title.isEmpty && $0.assessments.isEmpty })
        options.detail = .withoutFullText
        let less = try StratMLPlanUnderTest(fixture: "plan.xml", options)
        #expect(less.commitments.allSatisfy { !$0.title.isEmpty && $0.fullText.isEmpty && $0.heading.isEmpty })
        #expect(less.milestones.allSatisfy { $0.output.isEmpty && $0.extra.isEmpty && !$0.title.isEmpty })
    }

    @Test("cells hold the elements that fields were read from, with their places")
    func cells() throws {
        var options = ImportOptions()
        options.keptCells = .all
        let commitments = try StratMLPlanUnderTest(fixture: "plan.xml", options).commitments
        let first = try #require(commitments.first)
        let path = "/PerformancePlanOrReport/StrategicPlanCore[1]/Goal[1]/"
        let expected: [(field: String, text: String, element: String)] = [
            ("title", "Publish the budget tables", path + "Objective[1]/Name[1]"),
            ("number", "1.1", path + "Objective[1]/SequenceIndicator[1]"),
            ("heading", "Open Budget", path + "Name[1]"),
            ("lead", "National Treasury", path + "Stakeholder[1]/Name[1]"),
            (
                "end", "2022-12-31",
                path + "Objective[1]/PerformanceIndicator[1]/MeasurementInstance[1]/TargetResult[2]/EndDate[1]"
            ),
            ("member", "Kenya", "/PerformancePlanOrReport/StrategicPlanCore[1]/Organization[1]/Name[1]"),
        ]
        for cell in expected {
            let found = first.cells.filter { $0.field == cell.field }
            #expect(found.map(\.text) == [cell.text], "\(cell.field)")
            #expect(found.first?.position.element == cell.element)
        }
        #expect(commitments.last?.cells.first { $0.field == "lead" }?.text == "Kenya")
        options.keptCells = .checked
        let checked = try StratMLPlanUnderTest(fixture: "plan.xml", options).commitments
        #expect(Set(checked.flatMap(\.cells).compactMap(\.field)) == ["id", "number", "start", "end"])
        #expect(try StratMLPlanUnderTest(fixture: "plan.xml").commitments.allSatisfy(\.cells.isEmpty))
    }

    @Test("the plan's file is read in its own encoding, and the bytes behind it, too")
    func encodings() throws {
        let text = try Fixtures.text("stratml/statuses.xml")
        let latin = text.replacing("UTF-8", with: "windows-1252").replacing("_t0", with: "_plán")
        let bytes = latin.unicodeScalars.map { UInt8($0.value) }
        let read = try StratMLPlanUnderTest(InputFile(bytes: bytes, name: "latin.xml"))
        #expect(read.summary.plans.first?.id.text == "_plán")
        #expect(read.milestones.first { $0.number == "spanish" }?.assessments.map(\.said) == ["En ejecución"])
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in text.replacing("UTF-8", with: "UTF-16").utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let other = try StratMLPlanUnderTest(InputFile(bytes: wide, name: "wide.xml"))
        #expect(other.summary.plans.first?.id.text == "_t0" && other.commitments.count == 1)
    }
}
