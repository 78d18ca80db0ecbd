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

/// Every verb on Canada's plan and tracker, apart and together.
struct CanadaVerbsTests {
    private static func request(_ inputs: [InputFile], asOf: String = "2023-01-01") throws -> ReadRequest {
        ReadRequest(inputs, catalogues: try .bundled(), asOf: try #require(CivilDate(iso: asOf)))
    }

    private static func fixtures(_ names: [String]) throws -> [InputFile] {
        try names.map { InputFile(bytes: try Fixtures.bytes("canada-nap/" + $0), name: $0) }
    }

    private static func export(_ request: ReadRequest, _ level: ExportVerb.Level = .milestone) throws -> [String] {
        var bytes: [UInt8] = []
        try ExportVerb.run(request, level: level, as: .ndjson) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static func tally(_ request: ReadRequest) throws -> ScoreTally {
        try #require(try ScoreVerb.run(request, by: [.all]).groups.first).tally
    }

    @Test(
        "plan and tracker become one set, each commitment and indicator once, in any order", arguments: [false, true])
    func together(isReversed: Bool) throws {
        let names = ["nap5-plan.csv", "nap5-rows.csv"]
        let request = try Self.request(try Self.fixtures(isReversed ? names.reversed() : names))
        let tally = try Self.tally(request)
        #expect(tally.commitments == 5)
        #expect(tally.milestones.total == 9 && tally.milestones.complete == 2)
        let rows = try Self.export(request)
        #expect(rows.count == 9)
        let first = try #require(rows.first { $0.contains("\"milestone\":\"C01.1.1\"") })
        #expect(first.contains("\"milestoneTitle\":\"Register of boats online\""))
        #expect(first.contains("\"status\":\"complete\"") && first.contains("\"parent\":\"C01.1\""))
        #expect(first.contains("nap5-plan.csv"))
        let order = try Self.request(try Self.fixtures(names))
        #expect(try Self.export(order) == rows)
        let codes = try CheckVerb.run(request).findings.map(\.code.id).filter { $0.hasPrefix("PLAN") }
        #expect(codes.isEmpty)
    }

    @Test("a tracker of codes alone takes its titles and deadlines from the plan")
    func titles() throws {
        let request = try Self.request(try Self.fixtures(["nap5-rows-apart.csv", "nap5-plan.csv"]))
        let rows = try Self.export(request)
        #expect(rows.count == 11)
        let known = try #require(rows.first { $0.contains("\"milestone\":\"C01.1.1\"") })
        #expect(known.contains("Register of boats online") && known.contains("\"status\":\"complete\""))
        #expect(rows.contains { $0.contains("\"milestone\":\"C01.1.9\"") })
        #expect(rows.last?.contains("CA-NAP5-C09") == true)
        let findings = try CheckVerb.run(request).findings.filter { $0.code.id == "PLAN010" }
        #expect(findings.map(\.value) == ["C01.1.9", "CA-NAP5-C09"])
        #expect(findings.allSatisfy { $0.position.file == "nap5-rows-apart.csv" })
        #expect(try Self.tally(request).commitments == 6)
    }

    @Test("a plan written in the plan format takes the updates of the tracker too", arguments: PlanFileFormat.allCases)
    func planFormat(format: PlanFileFormat) throws {
        var bytes: [UInt8] = []
        let plan = try Self.fixtures(["nap5-plan.csv"])
        try MergeVerb.run(try Self.request(plan), as: format) { bytes += $0 }
        let merged = InputFile(bytes: bytes, name: "plan")
        let rows = try Self.fixtures(["nap5-rows.csv"])
        for inputs in [[merged] + rows, rows + [merged]] {
            let request = try Self.request(inputs)
            let tally = try Self.tally(request)
            #expect(tally.commitments == 5 && tally.milestones.total == 9 && tally.milestones.complete == 2)
            #expect(try !CheckVerb.run(request).findings.contains { $0.code.id.hasPrefix("PLAN") })
        }
    }

    @Test("merging plan and tracker writes one plan with all statements")
    func merged() throws {
        var bytes: [UInt8] = []
        let request = try Self.request(try Self.fixtures(["nap5-rows.csv", "nap5-plan.csv"]))
        let answer = try MergeVerb.run(request, as: .csv) { bytes += $0 }
        #expect(answer.commitments == 5)
        let merged = try Self.request([InputFile(bytes: bytes, name: "merged.csv")])
        #expect(try CheckVerb.run(merged).findings.filter { $0.severity != .note }.isEmpty)
        #expect(try Self.tally(merged).milestones == Self.tally(request).milestones)
    }

    @Test("two files of the tracker without its plan are put together")
    func trackers() throws {
        let request = try Self.request(try Self.fixtures(["nap5-rows.csv", "nap5-rows-apart.csv"]))
        let tally = try Self.tally(request)
        #expect(tally.commitments == 6 && tally.milestones.total == 11)
        #expect(try CheckVerb.run(request).findings.allSatisfy { !$0.code.id.hasPrefix("PLAN") })
    }

    @Test("plans of other numbers stay apart, and updates of a plan that nobody states are kept")
    func apart() throws {
        let request = try Self.request(
            try Self.fixtures(["nap4-rows.csv", "nap5-plan.csv", "nap6-rows.csv"]), asOf: "2027-01-01")
        #expect(try Self.tally(request).commitments == 9)
        let values = try CheckVerb.run(request).findings.filter { $0.code.id == "PLAN010" }.map(\.commitment)
        #expect(values == ["CA-NAP4-C01", "CA-NAP6-C01"])
    }

    @Test(
        "the latest period that is not after the day asked for counts",
        arguments: [
            ("2022-03-30", "notCollected"), ("2022-03-31", "notStarted"), ("2022-09-29", "limited"),
            ("2022-12-31", "complete"),
        ])
    func asOf(day: String, status: String) throws {
        for names in [["nap5-rows.csv"], ["nap5-plan.csv", "nap5-rows.csv"]] {
            let rows = try Self.export(try Self.request(try Self.fixtures(names), asOf: day))
            let row = try #require(rows.first { $0.contains("\"milestone\":\"C01.1.1\"") })
            #expect(row.contains("\"status\":\"\(status)\""))
        }
    }

    @Test(
        "every verb works on every fixture",
        arguments: [
            "nap4-rows.csv", "nap5-plan.csv", "nap5-rows.csv", "nap5-rows-french.csv", "nap5-unpublished.csv",
            "nap6-rows.csv", "nap6-damaged.csv", "nap5-plan-damaged.csv", "plan-untold.csv",
        ])
    func verbs(name: String) throws {
        let request = try Self.request(try Self.fixtures([name]), asOf: "2027-06-30")
        let commitments = try Self.export(request, .commitment)
        #expect(try GapsVerb.run(request).report.commitments == commitments.count)
        #expect(try CheckVerb.run(request).stopped == nil)
        let inspection = try #require(try InspectVerb.run(request).first)
        #expect(inspection.table != nil && inspection.problem == nil)
        let id = try #require(commitments.first?.firstMatch(of: /"id":"([^"]+)"/)?.output.1)
        #expect(try ShowVerb.run(request, id: String(id)).pages.count == 1)
    }
}
