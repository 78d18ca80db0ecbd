import ByteReading
import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Trackers and plans, published and invented, held against an independent count in Python.
struct CanadaCountTests {
    private static let published = "csv/canada-nap5-plan.csv"

    private struct Count: Decodable, Equatable {
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

        /// What the reader found, counted as the script counts.
        init(_ read: ReadTracker) {
            let statements = read.items.flatMap(\.assessments)
            rows = read.summary.records
            commitments = read.commitments.map { String($0.number) }
            milestones = read.summary.milestones
            indicators = read.items.map { $0.id.split(separator: "-").last.map(String.init) ?? "" }
            statuses = ImportedXML.tally(statements.map { Self.codes[$0.status.value] ?? "?" })
            let periods = read.items.map { item in
                item.assessments.compactMap { $0.date.map { String($0.description.prefix(7)) } }
            }
            histories = Dictionary(zip(indicators, periods)) { first, _ in first }
            deadlines = ImportedXML.tally(read.items.map(\.end.text).filter { !$0.isEmpty })
            leads = read.items.reduce(0) { $0 + $1.lead.count }
            links = statements.flatMap(\.evidence).count { $0.link != nil }
            nothing = statements.count(where: \.isNothingNew)
        }

        private static let codes: [ReportedStatus?: String] = [
            .notStarted: "NS", .limited: "LP", .substantial: "SP", .complete: "C",
        ]
    }

    @Test("Counts of the published plan equal those of Python", .enabled(if: RealData.exists(published)))
    func real() throws {
        let path = RealData.path(Self.published)
        let read = try ReadTracker(InputFile(path: path))
        #expect(try Count(read) == count(path))
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
    func fixtures(name: String) throws {
        let path = Fixtures.path("canada-nap/" + name)
        #expect(try Count(ReadTracker(InputFile(path: path))) == count(path))
    }

    private func count(_ path: String) throws -> Count {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/canada_nap_count.py").path(
            percentEncoded: false)
        let result = try BuiltTool.run(URL(filePath: "/usr/bin/env"), ["python3", script, path])
        let counts = try JSONDecoder().decode([String: Count].self, from: Data(result.stdoutBytes))
        return try #require(counts.values.first, "\(result.stderr)")
    }
}
