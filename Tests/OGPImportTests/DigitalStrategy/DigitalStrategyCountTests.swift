import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Reports, published and invented, held against an independent count in Python.
struct DigitalStrategyCountTests {
    private static let script = "digital_strategy_count.py"
    private static let folder = "xml/digitalstrategy"

    private struct Count: Decodable {
        var commitments: Int
        var milestones: Int
        var parts: Int
        var placed: [String: [String]]
        var statuses: [String: Int]
        var due: [String: Int]
        var links: Int
        var generated: String?
    }

    @Test("Counts of published reports equal those of Python", .enabled(if: RealData.exists(folder)))
    func published() throws {
        let files = try ImportedXML.count(Self.script, in: RealData.url(Self.folder), as: Count.self)
        #expect(!files.isEmpty)
        for file in files { try compare(file.path, file.name, file.count) }
    }

    @Test("Counts of the fixtures equal those of Python")
    func fixtures() throws {
        let files = try ImportedXML.count(Self.script, in: Fixtures.url("digital-strategy"), as: Count.self)
        // The count of ids says nothing where an id stands twice, as it does among the oddities.
        let reports = files.filter { $0.name.hasPrefix("2013") }
        #expect(reports.count == 2)
        for file in reports { try compare(file.path, file.name, file.count) }
    }

    private func compare(_ path: String, _ name: String, _ count: Count) throws {
        let read = try ImportedXML(path: path, as: DigitalStrategyFormat())
        #expect(read.commitments.count == count.commitments, "\(name)")
        #expect(read.milestones.count { !$0.isPart } == count.milestones, "\(name)")
        #expect(read.milestones.count { $0.isPart } == count.parts, "\(name)")
        #expect(read.summary.milestones == count.milestones && read.summary.milestoneParts == count.parts)
        #expect(read.summary.snapshotDay?.description == count.generated)
        #expect(Self.placed(read) == count.placed, "\(name)")
        #expect(Self.statuses(read) == count.statuses, "\(name)")
        #expect(Self.due(read) == count.due, "\(name)")
        #expect(Self.links(read) == count.links, "\(name)")
        #expect(Set(read.commitments.map(\.id)).count == count.commitments)
        #expect(!read.findings.contains { $0.severity == .error }, "\(name)")
    }

    private static func placed(_ read: ImportedXML) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: read.commitments.map { commitment in
                (commitment.number, commitment.milestones.filter { !$0.isPart }.map(\.number))
            })
    }

    private static func statuses(_ read: ImportedXML) -> [String: Int] {
        let said = read.commitments.flatMap(\.assessments) + read.milestones.flatMap(\.assessments)
        return said.reduce(into: [:]) { $0[$1.said, default: 0] += 1 }
    }

    private static func due(_ read: ImportedXML) -> [String: Int] {
        let dates = read.commitments.map(\.end) + read.milestones.filter { !$0.isPart }.map(\.end)
        return dates.reduce(into: [:]) { counts, date in
            let deadline = date.resolved(order: nil, basis: .ambiguous)
            if let day = deadline.latest, deadline.precision == .day { counts[day.description, default: 0] += 1 }
        }
    }

    private static func links(_ read: ImportedXML) -> Int {
        (read.commitments.flatMap(\.evidence) + read.milestones.flatMap(\.evidence)).count { $0.link != nil }
    }
}
