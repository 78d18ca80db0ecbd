import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

struct IATIFindingsTests {
    private let format = IATIFormat()

    private func places(_ fixture: String) throws -> [String] {
        try ImportedXML(fixture: "iati/\(fixture).xml", as: format).findings
            .map { "\($0.code.id) \($0.position.line ?? 0) \($0.value ?? "-")" }
    }

    @Test("Every oddity is found at its place")
    func oddities() throws {
        #expect(
            try places("oddities") == [
                "IATI002 1 1.0", "IATI010 8 B", "IATI015 5 Ministry", "IATI003 7 7", "IATI007 17 -", "IATI005 22 5",
                "IATI005 20 9", "IATI005 25 -", "IATI017 24 -", "IATI004 17 -", "IATI020 28 -", "IATI010 32 D",
                "IATI008 42 D", "IATI010 55 E", "IATI018 17 -", "IATI016 26 local-code",
            ])
        #expect(
            try places("hierarchy-2.03") == [
                "IATI015 5 Example Agency", "IATI019 3 XX-EXA-10", "IATI013 96 9,9", "IATI012 104 about a thousand",
                "IATI013 104 1,234", "IATI009 140 XX-EXA-99", "IATI011 101 -", "IATI014 93 -",
            ])
        #expect(
            try places("version-1.03") == [
                "IATI006 12 2 February 2012", "IATI006 13 2012-12-31", "IATI006 14 -", "IATI015 4 Example Aid",
            ])
    }

    @Test("No activity is lost, whatever its relations say")
    func relations() throws {
        let read = try ImportedXML(fixture: "iati/oddities.xml", as: format)
        #expect(read.commitments.map(\.plan?.text) == ["A", "IATI-XX-3", "D", "IATI-XX-3", "IATI-XX-3"])
        #expect(read.commitments.map(\.id.text).filter { $0.count == 1 } == ["B", "C", "E", "F"])
        #expect(read.commitments[1].idSource == .derived)
        #expect(read.summary.plans.map(\.id.text) == ["A", "IATI-XX-3", "D"])
        #expect(read.commitments[1].evidence == [Evidence(text: "A document without an address")])
        #expect(read.commitments[1].extra.contains(ExtraCell(header: "result", text: "A result without a type")))
    }

    @Test("A single activity is read with a warning")
    func single() throws {
        let read = try ImportedXML(fixture: "iati/single-activity.xml", as: format)
        #expect(read.codes == ["IATI001", "IATI015"])
        #expect(read.commitments.map(\.id.text) == ["XX-2-1"] && read.summary.generation == "")
        #expect(read.commitments[0].assessments[0].status == .coded(.notStarted))
    }

    @Test(
        "Values are numbers only where they are plain",
        arguments: [
            ("10", nil), ("4.5E-10", nil), ("-3", nil), ("", nil), ("N/A", "IATI011"), ("NA", "IATI011"),
            ("<9", "IATI012"), ("9:9", "IATI012"), ("1,234", "IATI013"), ("9,9", "IATI013"), ("Yes", "IATI012"),
            ("2:intermediate", "IATI012"), ("0x10", "IATI012"), ("nan", "IATI012"), ("infinity", "IATI012"),
        ] as [(String, String?)])
    func values(value: String, code: String?) throws {
        let escaped = value.replacing("<", with: "&lt;")
        let text = """
            <iati-activities version="2.03"><iati-activity><iati-identifier>X</iati-identifier>
            <reporting-org ref="X"><narrative>Kenya</narrative></reporting-org><activity-status code="2"/>
            <result type="1"><indicator measure="1"><period><actual value="\(escaped)"/></period></indicator></result>
            </iati-activity></iati-activities>
            """
        #expect(try ImportedXML(text, as: format).codes == (code.map { [$0] } ?? []))
    }

    @Test("A publisher that is a member is resolved")
    func member() throws {
        let text = """
            <iati-activities version="2.03"><iati-activity><iati-identifier>X</iati-identifier>
            <reporting-org type="10"><narrative>Republic of Kenya</narrative></reporting-org>
            <activity-status code="2"/></iati-activity></iati-activities>
            """
        let commitment = try #require(try ImportedXML(text, as: format).commitments.first)
        #expect(commitment.member.code == "KEN" && commitment.member.nameInSource == "Republic of Kenya")
        #expect(commitment.plan?.text == "IATI-REPUBLIC-OF-KENYA")
    }

    @Test(
        "Activity files are recognised, others not",
        arguments: [
            ("<iati-activities version=''/>", true), ("<iati-activity/>", true), ("<iati-organisations/>", false),
            ("<activities/>", false),
        ])
    func recognised(text: String, isIATI: Bool) throws {
        #expect(try ImportedXML.recognition(text, by: format) == (isIATI ? .yes : .no))
        if !isIATI { #expect(throws: ImportFailure.self) { try ImportedXML(text, as: format) } }
    }

    @Test("Codes are told apart and explained")
    func codes() {
        let codes = FindingCode.iati
        #expect(Set(codes.map(\.id)).count == codes.count && codes.map(\.id) == codes.map(\.id).sorted())
        #expect(codes.allSatisfy { $0.id.hasPrefix("IATI") && !$0.explanation.isEmpty && !$0.fix.isEmpty })
    }
}
