import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Schedules, published and invented, held against an independent count in Python.
struct IATIScheduleCountTests {
    private static let script = "iati_schedule_count.py"
    private static let folder = "xml/iati-implementation-schedule"

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

    @Test("Counts of published schedules equal those of Python", .enabled(if: RealData.exists(folder)))
    func published() throws {
        let files = try ImportedXML.count(Self.script, in: RealData.url(Self.folder), as: Count.self)
        #expect(!files.isEmpty)
        for file in files { try compare(file.path, file.name, file.count) }
    }

    @Test("Counts of the fixtures equal those of Python")
    func fixtures() throws {
        let files = try ImportedXML.count(Self.script, in: Fixtures.url("iati-schedule"), as: Count.self)
        // The ids of the oddities are made of a name, which only the importer folds.
        let schedules = files.filter { $0.name.hasPrefix("2014") }
        #expect(schedules.count == 1)
        for file in schedules { try compare(file.path, file.name, file.count) }
    }

    private func compare(_ path: String, _ name: String, _ count: Count) throws {
        let read = try ImportedXML(path: path, as: IATIScheduleFormat())
        #expect(read.commitments.count == count.commitments, "\(name)")
        #expect(read.commitments.map(\.id.text) == count.keys.map { "\(count.publisher)-\($0)" }, "\(name)")
        let codes = read.commitments.flatMap(\.assessments).map { String($0.said.prefix { $0 != " " }) }
        #expect(ImportedXML.tally(codes) == count.statuses, "\(name)")
        let dates = read.commitments.map(\.end.text).filter { !$0.isEmpty }
        #expect(ImportedXML.tally(dates) == count.dates, "\(name)")
        let notes = read.commitments.flatMap(\.assessments).count { !$0.text.isEmpty }
        #expect(notes == count.notes, "\(name)")
        let exclusions = read.commitments.count { $0.extra.contains { $0.header == "exclusions" } }
        #expect(exclusions == count.exclusions, "\(name)")
        #expect(read.summary.snapshotDay?.description == count.day, "\(name)")
        guard case .document(let layout) = read.summary.layout else { return }
        #expect(layout.counts.map(\.count) == [count.commitments, count.rows], "\(name)")
        #expect(!read.findings.contains { $0.severity == .error }, "\(name)")
    }
}
