import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// Every verb on tables that are read through a mapping.
struct MappedVerbsTests {
    static let tables = [
        "canada-4.csv", "canada-5.csv", "canada-6.csv", "colombia.csv", "colombia-apart.csv", "uk-wide.csv",
        "german-quarterly.csv", "french.csv", "scorecard.csv", "scorecard-unicode.tsv", "records.xml",
    ]

    private static func request(_ table: String) throws -> ReadRequest {
        let mapping = "mapped/" + table.prefix { $0 != "." } + ".mapping.json"
        let day = try #require(CivilDate(iso: "2026-06-30"))
        var request = ReadRequest(
            [try InputFile(path: Fixtures.path("mapped/" + table), name: table)], catalogues: try .bundled(), asOf: day)
        request.options.mapping = try NamedMapping(path: Fixtures.path(mapping))
        return request
    }

    private static func export(_ request: ReadRequest, _ level: ExportVerb.Level) throws -> [String] {
        var bytes: [UInt8] = []
        try ExportVerb.run(request, level: level, as: .ndjson) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("score, gaps, export, check, inspect and show work, and agree about how much there is", arguments: tables)
    func verbs(table: String) throws {
        let request = try Self.request(table)
        let commitments = try Self.export(request, .commitment)
        let milestones = try Self.export(request, .milestone)
        let score = try ScoreVerb.run(request, by: [.all])
        let all = try #require(score.groups.first)
        let input = try #require(score.frame.inputs.first)
        #expect(all.tally.commitments == commitments.count && input.commitments == commitments.count)
        #expect(all.tally.completion.assessed == 0, "the IRM has assessed nothing here")
        #expect(input.format == "mapped")
        #expect(input.choices.contains { $0.option == "mapping" })
        #expect(input.milestones + input.milestoneParts >= milestones.count)
        let gaps = try GapsVerb.run(request)
        #expect(gaps.report.commitments == commitments.count)
        let check = try CheckVerb.run(request)
        #expect(check.stopped == nil)
        #expect(check.findings.allSatisfy { $0.position.file == table && !$0.fix.isEmpty })
        let inspection = try #require(try InspectVerb.run(request).first)
        #expect(inspection.problem == nil)
        let id = try #require(commitments.first?.firstMatch(of: /"id":"([^"]+)"/)?.output.1)
        #expect(try !ShowVerb.run(request, id: String(id)).pages.isEmpty)
    }

    @Test("a wide table exports a row for each milestone with its latest status")
    func wide() throws {
        let rows = try Self.export(try Self.request("uk-wide.csv"), .milestone)
        #expect(rows.count == 5)
        #expect(rows.contains { $0.contains("\"milestone\":\"2.01\"") && $0.contains("\"status\":\"endedUnknown\"") })
        #expect(rows.contains { $0.contains("\"milestone\":\"1.02\"") && $0.contains("\"status\":\"complete\"") })
    }

    @Test("a table whose headers changed is a finding that names the change, and the run asks a person")
    func changed() throws {
        var request = try Self.request("uk-wide.csv")
        let text = try Fixtures.text("mapped/uk-wide.csv").replacing("31/12/2015", with: "31/3/2016")
        request.inputs = [InputFile(text: text, name: "next.csv")]
        let check = try CheckVerb.run(request)
        #expect((check.stopped as? MappingFailure)?.isQuestion == true)
        #expect(check.findings.map(\.code.id) == ["INPUT003"])
        #expect(check.findings[0].message.contains("column 9 was \"31/12/2015\" and is now \"31/3/2016\""))
    }
}
