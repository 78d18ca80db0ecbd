import ByteReading
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

/// What pages and inspections say of milestones and their parts.
struct MilestonePageTests {
    private static func request(_ names: [String]) throws -> ReadRequest {
        let day = try #require(CivilDate(iso: "2023-01-01"))
        let inputs = try names.map { InputFile(bytes: try Fixtures.bytes("canada-nap/" + $0), name: $0) }
        return ReadRequest(inputs, catalogues: try .bundled(), asOf: day)
    }

    private static func milestones(_ id: String) throws -> [String: String] {
        let request = try request(["nap5-plan.csv", "nap5-rows.csv"])
        let page = try #require(try ShowVerb.run(request, id: id).pages.first)
        let section = try #require(page.sections.first { $0.title == "Milestones" })
        return Dictionary(section.facts.map { (String($0.name.prefix { $0 != " " }), $0.value) }) { first, _ in first }
    }

    @Test("a line of a milestone tells the text, challenges and evidence of each statement, and where nothing is new")
    func statements() throws {
        let line = try #require(try Self.milestones("CA-NAP5-C01")["C01.1.1"])
        #expect(line.contains("not started, nothing new in this period"))
        #expect(line.contains("\u{201C}* A model was drawn\u{201D}, challenges: \u{201C}No staff\u{201D}"))
        #expect(line.contains("evidence: https://example.org/boats"))
    }

    @Test("recurring and open deadlines are called so, and are no deadlines that cannot be read")
    func recurring() throws {
        #expect(
            try Self.milestones("CA-NAP5-C01")["C01.1.2"]?
                .hasPrefix("due \"Annually\" (recurring, without a last day)") == true)
        #expect(
            try Self.milestones("CA-NAP5-C04")["C04.1.1"]?
                .hasPrefix("due \"Ongoing\" (open, without a last day)") == true)
    }

    @Test("an inspection names milestones and their parts apart")
    func parts() throws {
        let inspection = try InspectVerb.run(try Self.request(["nap5-plan.csv"]))
        let day = try #require(CivilDate(iso: "2023-01-01"))
        let text = InspectionText.text(inspection, asOf: day, layout: TextLayout(width: 200))
        let record = try #require(inspection.first?.record)
        #expect(record.milestoneParts > record.milestones && record.milestones > 0)
        #expect(
            text.contains("\(record.milestones) milestones with \(record.milestoneParts) parts that are counted"))
    }
}
