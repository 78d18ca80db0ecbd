import OGPModel
import OGPReporting
import TestSupport
import Testing

struct PlanWriterPropertyTests {
    @Test(
        "what is read is what was written, and writing it again gives the same bytes",
        arguments: PlanFileFormat.allCases)
    func identity(format: PlanFileFormat) throws {
        for seed in 0..<60 {
            var generator = SplitMix64(seed: seed)
            let file = try generator.planFile()
            let bytes = try file.written(format)
            let read = try PlanFile.read(bytes, format)
            let comment = Comment(rawValue: "seed \(seed)")
            #expect(read.commitments.count == file.commitments.count, comment)
            for (left, right) in zip(read.commitments, file.commitments) where left != right {
                Issue.record("seed \(seed): \(difference(left, right))")
                return
            }
            let order: (ActionPlan, ActionPlan) -> Bool = { $0.id < $1.id }
            for (left, right) in zip(read.plans.sorted(by: order), file.plans.sorted(by: order)) where left != right {
                Issue.record("seed \(seed): \(difference(left, right))")
                return
            }
            #expect(read.newest?.day == file.newest?.day, comment)
            #expect(read.codes.filter { !Self.harmless.contains($0) } == [], comment)
            #expect(try read.written(format) == bytes, comment)
        }
    }

    @Test("both forms are read as the same values")
    func forms() throws {
        for seed in 1_000..<1_030 {
            var generator = SplitMix64(seed: seed)
            let file = try generator.planFile()
            let (xml, csv) = (try PlanFile.read(file.written(.xml), .xml), try PlanFile.read(file.written(.csv), .csv))
            #expect(xml.plans == csv.plans && xml.commitments == csv.commitments, "seed \(seed)")
            #expect(xml.newest == csv.newest, "seed \(seed)")
        }
    }

    /// What random texts are rightly told to be: members that nobody knows, placeholders, characters that stand for lost ones.
    private static let harmless: Set<String> = [
        "ENC007", "OGPP007", "OGPP013", "OGPP014", "PRO023", "PRO024", "PRO025", "PRO030", "PRO031", "PRO032",
    ]

    private func difference(_ left: Any, _ right: Any) -> String {
        let pairs = zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children)
        return pairs.filter { "\($0.value)" != "\($1.value)" }
            .map { "\($0.label ?? ""):\n\(String(reflecting: $0.value))\n\(String(reflecting: $1.value))" }
            .joined(separator: "\n")
    }
}
