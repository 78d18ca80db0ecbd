import ByteReading
import Findings
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

struct TemplateVerbTests {
    @Test("a blank template is a plan file in which nothing is stated", arguments: PlanFileFormat.allCases)
    func blank(format: PlanFileFormat) throws {
        let bytes = TemplateVerb.blank(.plan, as: format)
        let answer = try CheckVerb.run(try ReadRequest.test(InputFile(bytes: bytes, name: "plan.\(format.rawValue)")))
        #expect(answer.findings.map(\.code.id) == ["OGPP015"])
        #expect(answer.stopped == nil)
    }

    @Test(
        "a prefilled template holds what its input holds, with the questions that are open",
        arguments: PlanFileFormat.allCases)
    func prefilled(format: PlanFileFormat) throws {
        let source = InputFile(bytes: try Fixtures.bytes("ogp-plan/plan.xml"), name: "plan.xml")
        var bytes: [UInt8] = []
        let answer = try TemplateVerb.prefilled(try ReadRequest.test(source), as: format) { bytes += $0 }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(answer.commitments == 3)
        #expect(text.contains("doneSoFar"))
        #expect(!text.contains("poc@example.org"))
        let prefilled = InputFile(bytes: bytes, name: "plan.\(format.rawValue)")
        let exports = try [source, prefilled].map { try MergedFile.export($0, .commitment) }
        #expect(exports[0].replacing("\"lead\":\"notCollected\"", with: "\"lead\":\"blank\"") == exports[1])
    }
}
