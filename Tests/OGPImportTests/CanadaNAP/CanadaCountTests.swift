import ByteReading
import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Trackers and plans, published and invented, held against an independent count in Python.
struct CanadaCountTests {
    private static let published = "csv/canada-nap5-plan.csv"

    private struct Count: Decodable {
        var rows: Int
        var commitments: [String]
        var milestones: Int
        var indicators: [String]
        var statuses: [String: Int]
        var histories: [String: [String]]
        var deadlines: [String: Int]
        var leads: Int
        var links: Int
        var nothing: Int
    }

    @Test("Counts of the published plan equal those of Python", .enabled(if: RealData.exists(published)))
    func real() throws {
        try compare(RealData.path(Self.published))
        let read = try ReadTracker(InputFile(path: RealData.path(Self.published)))
        #expect(read.items.count == 106 && read.summary.milestones == 19 && read.commitments.count == 5)
        // Every deadline means an interval or an open end.
        #expect(
            read.items.allSatisfy { item in
                if case .settled = item.end.meaning { true } else { false }
            })
        #expect(read.codes == ["CAN017": 5, "CAN018": 20])
    }

    @Test(
        "Counts of sound fixtures equal those of Python",
        arguments: [
            "nap4-rows.csv", "nap5-plan.csv", "nap5-rows.csv", "nap5-rows-french.csv", "nap5-unpublished.csv",
            "nap6-rows.csv",
        ])
    func fixtures(name: String) throws { try compare(Fixtures.path("canada-nap/" + name)) }

    private func compare(_ path: String) throws {
        let count = try count(path)
        let read = try ReadTracker(InputFile(path: path))
        #expect(read.summary.records == count.rows)
        #expect(read.commitments.map { String($0.number) } == count.commitments)
        #expect(read.summary.commitments == count.commitments.count)
        #expect(read.summary.milestones == count.milestones)
        #expect(read.summary.milestoneParts == count.indicators.count)
        #expect(read.items.map { $0.id.split(separator: "-").last.map(String.init) ?? "" } == count.indicators)
        let statements = read.items.flatMap(\.assessments)
        #expect(tally(statements.map { Self.codes[$0.status.value] ?? "?" }) == count.statuses)
        for (item, code) in zip(read.items, count.indicators) {
            let periods = item.assessments.compactMap { $0.date.map { String($0.description.prefix(7)) } }
            #expect(periods == count.histories[code])
        }
        #expect(tally(read.items.map(\.end.text).filter { !$0.isEmpty }) == count.deadlines)
        #expect(read.items.reduce(0) { $0 + $1.lead.count } == count.leads)
        #expect(statements.flatMap(\.evidence).count { $0.link != nil } == count.links)
        #expect(statements.count(where: \.isNothingNew) == count.nothing)
    }

    private static let codes: [ReportedStatus?: String] = [
        .notStarted: "NS", .limited: "LP", .substantial: "SP", .complete: "C",
    ]

    private func tally(_ texts: [String]) -> [String: Int] { ImportedXML.tally(texts) }

    private func count(_ path: String) throws -> Count {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/canada_nap_count.py").path(
            percentEncoded: false)
        let result = try BuiltTool.run(URL(filePath: "/usr/bin/env"), ["python3", script, path])
        let counts = try JSONDecoder().decode([String: Count].self, from: Data(result.stdoutBytes))
        return try #require(counts.values.first, "\(result.stderr)")
    }
}
