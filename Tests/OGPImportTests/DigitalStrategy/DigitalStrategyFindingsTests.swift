import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

struct DigitalStrategyFindingsTests {
    private let format = DigitalStrategyFormat()

    @Test("Every oddity of a report is found at its place")
    func oddities() throws {
        let read = try ImportedXML(fixture: "digital-strategy/oddities.xml", as: format)
        let places = read.findings.map { "\($0.code.id) \($0.position.line ?? 0) \($0.value ?? "-")" }
        #expect(
            places == [
                "DGS010 3 Example Agency", "DGS005 1 yesterday", "DGS006 21 almost done", "DGS001 27 7.2.",
                "DGS004 26 -", "DGS003 65 9.9", "DGS003 73 3.2", "DGS002 81 3.1", "DGS007 88 7.2", "DGS008 96 -",
                "DGS014 104 -", "DGS013 113 -", "DGS012 111 remark",
            ])
        #expect(read.summary.snapshotDay == nil && read.summary.newest == nil)
        guard case .document(let layout) = read.summary.layout else { return }
        #expect(layout.unknownNames == ["remark"] && layout.root == "report")
    }

    @Test("No item is lost, whatever its parent says")
    func nothingIsLost() throws {
        let read = try ImportedXML(fixture: "digital-strategy/oddities.xml", as: format)
        #expect(read.commitments.map(\.number) == ["7.2", "9.9.1", "3.1", "7.2", "", "4.1", "5.1"])
        #expect(read.commitments[0].milestones.map(\.number) == ["7.2.1", "7.2.1-1", "7.2.1-2", "7.2.1-3", "7.2.1.1"])
        #expect(read.commitments[0].milestones.map(\.parent) == [nil, "7.2.1", "7.2.1", "7.2.1", "7.2.1"])
        #expect(read.commitments[2].milestones.map(\.number) == ["3.2"])
        #expect(read.commitments[0].assessments.map(\.status) == [.unrecognised("almost done")])
    }

    @Test("Items that stand before their commitment wait for it")
    func anyOrder() throws {
        let text = """
            <report><items>
            <item id="1.1.1"><parent>1.1</parent><text>First step</text></item>
            <item id="2.1"><parent/><text>Second</text></item>
            <item id="1.1"><parent/><text>First</text></item>
            </items><generated>2014-02-03 10:00:00</generated><agency>EXA</agency></report>
            """
        let read = try ImportedXML(text, as: format)
        #expect(read.commitments.map(\.id.text) == ["EXA-2.1", "EXA-1.1"])
        #expect(read.commitments[1].milestones.map(\.title) == ["First step"])
        #expect(read.summary.snapshotDay == CivilDate(year: 2014, month: 2, day: 3))
    }

    @Test("A long chain of items, and one that closes on itself, end")
    func chains() throws {
        let items = (1...3_000).map { "<item id=\"\($0)\"><parent>\($0 % 3_000 + 1)</parent><text>t</text></item>" }
        let read = try ImportedXML("<report><agency>EXA</agency><items>\(items.joined())</items></report>", as: format)
        #expect(read.commitments.count == 1 && read.milestones.count == 2_999)
        #expect(read.codes.contains("DGS003"))
    }

    @Test("A report without an agency has no plan")
    func noAgency() throws {
        let read = try ImportedXML(
            "<report><items><item id=\"1.1\"><fields/><text>One</text></item></items></report>", as: format)
        #expect(read.commitments.map(\.id.text) == ["DGS-1.1"])
        #expect(read.commitments[0].plan == nil && read.commitments[0].lead.isEmpty)
        #expect(read.codes == ["DGS011", "DGS005"] && read.summary.plans.isEmpty)
    }

    @Test(
        "The blank questionnaire and the list of agencies are refused by name",
        arguments: [("questionnaire", "questionnaire"), ("agencies", "list of agencies")])
    func refused(fixture: String, word: String) throws {
        let text = try Fixtures.text("digital-strategy/\(fixture).xml")
        guard case .refused(let clause) = try ImportedXML.recognition(text, by: format) else {
            Issue.record("\(fixture) is not refused")
            return
        }
        #expect(clause.contains(word))
        #expect(throws: ImportFailure.self) { try ImportedXML(text, as: format) }
    }

    @Test(
        "Only reports are recognised",
        arguments: [
            ("<report><agency>E</agency><items><item id='1'/></items></report>", true),
            ("<report><items><item id='1'><fields/></item></items></report>", true),
            ("<report><agency>E</agency></report>", false),
            ("<report><items><item id='1'/></items></report>", false),
            ("<items><item/></items>", false),
            ("<agencies/>", false),
        ])
    func recognised(text: String, isReport: Bool) throws {
        #expect(try ImportedXML.recognition(text, by: format) == (isReport ? .yes : .no))
    }

    @Test("Codes are told apart and explained")
    func codes() {
        let codes = FindingCode.digitalStrategy
        #expect(Set(codes.map(\.id)).count == codes.count)
        #expect(codes.map(\.id) == codes.map(\.id).sorted())
        #expect(codes.allSatisfy { $0.id.hasPrefix("DGS") && !$0.explanation.isEmpty && !$0.fix.isEmpty })
    }
}
