import ByteReading
import Foundation
import OGPCatalogues
import OGPModel
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// The IRM's process database held against the standards, beside an independent list of its plans in Python.
struct ProcessDatabaseErasTests {
    private static let published = "csv/ogp-process-2016.csv"

    private struct Count: Decodable {
        let plans: [[String]]
    }

    @Test(
        "Every plan of the published database is held against its era's questions",
        .enabled(if: RealData.exists(published)))
    func eras() throws {
        let path = RealData.path(Self.published)
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/process_count.py").path(percentEncoded: false)
        let result = try BuiltTool.run(URL(filePath: "/usr/bin/env"), ["python3", script, path])
        let counts = try JSONDecoder().decode([String: Count].self, from: Data(result.stdoutBytes))
        let count = try #require(counts.values.first, "\(result.stderr)")
        // The questions of the database were asked of the plans of 2011 to 2016.
        #expect(count.plans.count > 100 && count.plans.allSatisfy { ("2011"..."2016").contains($0[2]) })
        let assessments = try StandardsVerb.run(try .test(try InputFile(path: path))).assessments
        #expect(assessments.count == count.plans.count)
        #expect(assessments.allSatisfy { $0.edition?.id == "2011" && $0.requirements.count == 7 })
        #expect(assessments.flatMap(\.requirements).contains { $0.irm != nil })
        // The database states no day of delivery and no due day.
        let lateness = assessments.flatMap(\.contrary.reasons).filter { $0.trigger == "lateness" }
        #expect(lateness.count == assessments.count && lateness.allSatisfy { $0.outlook == .unknown })
    }
}
