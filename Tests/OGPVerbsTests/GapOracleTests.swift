import ByteReading
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

/// The gap rules over the deadlines of a real plan, beside an independent count.
@Suite(
    .enabled(
        if: RealData.exists("csv/canada-nap5-plan.csv"),
        "needs the tracker's plan in the folder that OGP_REAL_DATA names"))
struct GapOracleTests {
    /// What `Tests/Oracles/canada_gap_count.py` prints.
    private struct Oracle: Decodable {
        let milestones: Int
        let fired: [String: Int]
        let unknown: [String: Int]
    }

    private static func oracle(_ folder: URL) throws -> Oracle {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/canada_gap_count.py")
        let answer = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"),
            [
                "python3", "-B", script.path(percentEncoded: false), RealData.path("csv/canada-nap5-plan.csv"),
                folder.path(percentEncoded: false),
            ], folder: Fixtures.packageRoot)
        #expect(answer.exitCode == 0, "python3: \(answer.stderr)")
        return try JSONDecoder().decode(Oracle.self, from: Data(answer.stdout.utf8))
    }

    @Test("Overdue, due soon, without deadline, lead or evidence, and moved deadlines are as many as Python counts")
    func counts() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let oracle = try Self.oracle(folder)
        func input(_ name: String) throws -> InputFile {
            try InputFile(path: folder.appending(path: name).path(percentEncoded: false), name: name)
        }
        let day = try #require(CivilDate(iso: "2024-06-30"))
        let request = ReadRequest(
            [try input("plan.csv"), try input("rows.csv")], catalogues: try .bundled(), asOf: day)
        var parameters = GapParameters()
        parameters.dueWithin = 250
        let before = EarlierVersion(try input("before.csv"), dataAsOf: CivilDate(iso: "2023-01-15"))
        let report = try GapsVerb.run(request, parameters: parameters, before: before).report
        #expect(oracle.milestones > 100 && oracle.fired.values.allSatisfy { $0 > 0 })
        for (rule, count) in oracle.fired {
            #expect(report.gaps.count { $0.rule == rule } == count, "\(rule)")
        }
        for (rule, count) in oracle.unknown {
            #expect(report.rules.first { $0.rule.id == rule }?.notEvaluable == count, "\(rule)")
        }
    }
}
