import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Activity files, published and invented, held against an independent count in Python.
struct IATICountTests {
    private static let script = "iati_count.py"
    private static let folder = "xml/iati"

    private struct Count: Decodable {
        var activities: Int
        var commitments: Int
        var plans: [String]
        var placed: [String: Int]
        var statuses: [String: Int]
        var starts: [String: Int]
        var ends: [String: Int]
        var milestones: Int
        var parts: Int
        var periodEnds: [String: Int]
        var leads: Int
        var links: Int
        var tags: Int
    }

    @Test("Counts of published activity files equal those of Python", .enabled(if: RealData.exists(folder)))
    func published() throws {
        let files = try ImportedXML.count(Self.script, in: RealData.url(Self.folder), as: Count.self)
        #expect(!files.isEmpty)
        for file in files { try compare(file.path, file.name, file.count) }
    }

    @Test("Counts of the fixtures equal those of Python")
    func fixtures() throws {
        let files = try ImportedXML.count(Self.script, in: Fixtures.url("iati"), as: Count.self)
        #expect(files.count == 4)
        for file in files { try compare(file.path, file.name, file.count) }
    }

    private func compare(_ path: String, _ name: String, _ count: Count) throws {
        let read = try ImportedXML(path: path, as: IATIFormat())
        let commitments = read.commitments
        #expect(read.summary.records == count.activities && commitments.count == count.commitments, "\(name)")
        #expect(read.summary.plans.map(\.id.text).sorted() == count.plans, "\(name)")
        #expect(ImportedXML.tally(commitments.map { $0.plan?.text ?? "" }) == count.placed, "\(name)")
        let codes = commitments.flatMap(\.assessments).map { String($0.said.prefix { $0 != " " }) }
        #expect(ImportedXML.tally(codes) == count.statuses, "\(name)")
        #expect(ImportedXML.tally(commitments.map(\.start.text)) == count.starts, "\(name)")
        #expect(ImportedXML.tally(commitments.map(\.end.text)) == count.ends, "\(name)")
        let parts = read.milestones.filter(\.isPart)
        #expect(read.milestones.count - parts.count == count.milestones && parts.count == count.parts, "\(name)")
        #expect(ImportedXML.tally(parts.map(\.end.text)) == count.periodEnds, "\(name)")
        #expect(commitments.reduce(0) { $0 + $1.lead.count } == count.leads, "\(name)")
        #expect(commitments.reduce(0) { $0 + $1.policyAreas.present.count } == count.tags, "\(name)")
        let evidence = commitments.flatMap(\.evidence) + read.milestones.flatMap(\.evidence)
        #expect(evidence.count { $0.link != nil } == count.links, "\(name)")
    }

    @Test("No published activity is called complete", .enabled(if: RealData.exists(folder)))
    func neverComplete() throws {
        let read = try ImportedXML(path: RealData.path("\(Self.folder)/open-data-IDRC.xml"), as: IATIFormat())
        #expect(read.commitments.allSatisfy { $0.assessments.allSatisfy { $0.status.value != .complete } })
        #expect(read.commitments.allSatisfy { $0.ratings == CommitmentRatings() })
    }
}
