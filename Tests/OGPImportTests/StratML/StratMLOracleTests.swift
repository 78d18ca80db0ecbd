import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Counts of every kind against an independent count with Python's own XML library, on fixtures and on real files.
struct StratMLOracleTests {
    private static let fixtures = [
        "plan.xml", "part-2-ansi.xml", "part-1-iso.xml", "part-1-plain.xml", "template.xml", "skeleton.xml",
        "statuses.xml",
        "damaged-references.xml",
    ]

    private static let published: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: RealData.path("xml/stratml"))) ?? []
        return names.filter { $0.hasSuffix(".xml") }.sorted()
    }()

    @Test("the fixtures hold what the independent count finds", arguments: fixtures, ["auto", "goal", "objective"])
    func invented(file: String, level: String) throws {
        let (count, oracle) = try counts(Fixtures.path("stratml/" + file), level)
        #expect(count.figures == oracle.figures)
        #expect(count == oracle)
    }

    @Test(
        "published files hold what the independent count finds",
        .enabled(if: !published.isEmpty, "needs StratML files in the folder that OGP_REAL_DATA names"),
        arguments: published, ["auto", "goal", "objective"])
    func real(file: String, level: String) throws {
        let (count, oracle) = try counts(RealData.path("xml/stratml/" + file), level)
        #expect(count.figures == oracle.figures)
        #expect(count == oracle)
    }

    /// What the reader finds, and what the script finds.
    private func counts(_ path: String, _ level: String) throws -> (read: StratMLCount, oracle: StratMLCount) {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/stratml_count.py").path(percentEncoded: false)
        let answer = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"), ["python3", script, path, "--level", level], folder: Fixtures.packageRoot)
        #expect(answer.exitCode == 0, "python3: \(answer.stderr)")
        let oracle = try JSONDecoder().decode(StratMLCount.self, from: Data(answer.stdout.utf8))
        let options = StratMLPlanUnderTest.level(try #require(ImportOptions.CommitmentLevel(rawValue: level)))
        let read = try StratMLPlanUnderTest(InputFile(path: path), options)
        return (StratMLCount(read), oracle)
    }
}
