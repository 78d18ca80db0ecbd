import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Published schedules, held against an independent count in Python.
struct IATIScheduleRealDataTests {
    private static let folder = "xml/iati-implementation-schedule"
    private static let isAvailable = RealData.exists(folder)

    private struct Count: Decodable {
        var commitments: Int
        var keys: [String]
        var statuses: [String: Int]
        var dates: [String: Int]
        var notes: Int
        var exclusions: Int
        var day: String
        var publisher: String
        var rows: Int
    }

    @Test("Counts of published schedules equal those of Python", .enabled(if: isAvailable))
    func counts() throws {
        let counts = try ImportedXML.count("iati_schedule_count.py", Self.folder, as: Count.self)
        #expect(!counts.isEmpty)
        for (name, count) in counts {
            let read = try ImportedXML(real: "\(Self.folder)/\(name)", as: IATIScheduleFormat())
            #expect(read.commitments.count == count.commitments, "\(name)")
            #expect(read.commitments.map(\.id.text) == count.keys.map { "\(count.publisher)-\($0)" }, "\(name)")
            let codes = read.commitments.flatMap(\.assessments).map { String($0.said.prefix { $0 != " " }) }
            #expect(Self.tally(codes) == count.statuses, "\(name)")
            let dates = read.commitments.map(\.end.text).filter { !$0.isEmpty }
            #expect(Self.tally(dates) == count.dates, "\(name)")
            let notes = read.commitments.flatMap(\.assessments).count { !$0.text.isEmpty }
            #expect(notes == count.notes, "\(name)")
            let exclusions = read.commitments.count { $0.extra.contains { $0.header == "exclusions" } }
            #expect(exclusions == count.exclusions, "\(name)")
            #expect(read.summary.snapshotDay?.description == count.day, "\(name)")
            guard case .document(let layout) = read.summary.layout else { continue }
            #expect(layout.counts.map(\.count) == [count.commitments, count.rows], "\(name)")
            #expect(!read.findings.contains { $0.severity == .error }, "\(name)")
        }
    }

    private static func tally(_ texts: [String]) -> [String: Int] {
        texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
