import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import TestSupport
import Testing
import XMLReading

struct StratMLFormatTests {
    private func recognition(_ text: String) throws -> Recognition {
        StratMLFormat().recognises(.document(try XMLSurvey(InputFile(text: text))))
    }

    @Test(
        "both parts are recognised in every namespace of the standard and in none",
        arguments: [
            ("StrategicPlan", "", "part-1"), ("StrategicPlan", "http://www.stratml.net", "part-1-ansi"),
            ("StrategicPlan", "urn:ISO:std:iso:17469:tech:xsd:stratml_core", "part-1-iso"),
            ("PerformancePlanOrReport", "", "part-2"),
            ("PerformancePlanOrReport", "http://www.stratml.net/PerformancePlanOrReport", "part-2-ansi"),
            ("PerformancePlanOrReport", "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport", "part-2-iso"),
        ], ["", "s"])
    func editions(edition: (root: String, namespace: String, generation: String), prefix: String) throws {
        if edition.namespace.isEmpty, !prefix.isEmpty { return }
        let mark = prefix.isEmpty ? "" : "\(prefix):"
        let declaration =
            edition.namespace.isEmpty
            ? "" : " xmlns\(prefix.isEmpty ? "" : ":\(prefix)")=\"\(edition.namespace)\""
        let text = """
            <\(mark)\(edition.root)\(declaration)><\(mark)Name>A</\(mark)Name><\(mark)StrategicPlanCore><\(mark)Goal>\
            <\(mark)Name>B</\(mark)Name></\(mark)Goal></\(mark)StrategicPlanCore></\(mark)\(edition.root)>
            """
        #expect(try recognition(text) == .yes)
        let plan = try StratMLPlanUnderTest(text: text)
        #expect(plan.summary.generation == edition.generation)
        #expect(plan.layout?.root == edition.root)
        #expect(plan.layout?.namespace == (edition.namespace.isEmpty ? nil : edition.namespace))
        #expect(plan.commitments.map(\.title) == ["B"])
        #expect(StratMLFormat().description.generations.contains(edition.generation))
    }

    @Test(
        "a look-alike is refused by name, with what is the matter",
        arguments: [
            ("look-alike-namespace.xml", "http://www.stratml.net/StratML"),
            ("look-alike-goals.xml", "StrategicPlanCore"),
        ])
    func lookAlikes(file: String, reason: String) throws {
        let input = InputFile(bytes: try Fixtures.bytes("stratml/" + file), name: file)
        guard case .refused(let clause) = StratMLFormat().recognises(.document(try XMLSurvey(input))) else {
            Issue.record("\(file) is not refused")
            return
        }
        #expect(clause.hasPrefix("looks like StratML but is not: ") && clause.contains(reason))
        #expect(throws: ImportFailure.refused(name: file, clause: clause)) {
            try StratMLPlanUnderTest(fixture: file)
        }
    }

    @Test("the private dialect is refused by the name of the format")
    func dialect() throws {
        let input = InputFile(bytes: try Fixtures.bytes("stratml/look-alike-dialect.xml"), name: "a.xml")
        #expect(StratMLFormat().recognises(.document(try XMLSurvey(input))) == .no)
        let failure = #expect(throws: ImportFailure.self) {
            try ImportFormats.format(of: input, options: ImportOptions())
        }
        #expect(failure?.description.contains("private dialect of StratML") == true)
    }

    @Test("other documents and tables are none")
    func others() throws {
        #expect(try recognition("<report><agency>A</agency></report>") == .no)
        #expect(StratMLFormat().recognises(.table(headers: ["StrategicPlan"])) == .no)
        #expect(throws: ImportFailure.wrongFormat(name: "plan.xml", format: "stratml")) {
            try StratMLPlanUnderTest(text: "<report/>")
        }
    }

    @Test("a core that comes late in a long document is found all the same")
    func lateCore() throws {
        let values = String(repeating: "<OtherInformation>x</OtherInformation>", count: 500)
        let text =
            "<StrategicPlan><Name>A</Name>\(values)<StrategicPlanCore><Goal><Name>B</Name></Goal></StrategicPlanCore></StrategicPlan>"
        #expect(try recognition(text) == .yes)
        #expect(try StratMLPlanUnderTest(text: text).commitments.count == 1)
    }

    @Test("every finding code explains itself in sentences", arguments: FindingCode.stratML)
    func codes(code: FindingCode) {
        #expect(code.id.hasPrefix("SML") && code.id.count == 6)
        #expect(!code.title.hasSuffix(".") && code.explanation.hasSuffix(".") && code.fix.hasSuffix("."))
        #expect(FindingCode.stratML.count { $0 == code } == 1)
    }
}
