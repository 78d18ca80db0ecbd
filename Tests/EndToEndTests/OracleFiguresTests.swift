import Foundation
import TestSupport
import Testing

/// The figures that `ogp score` prints, against the independent count, on fixtures and on published files.
struct OracleFiguresTests {
    private static let publishedFiles: [String] = {
        let folder = RealData.path("csv")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix("ogp-commitments") && $0.hasSuffix(".csv") }.sorted()
            .map { RealData.path("csv/\($0)") }
    }()

    @Test("The printed figures of the fixtures are the oracle's", arguments: OGPTool.fixtures)
    func fixtures(file: String) throws {
        #expect(try differences(file) == [])
    }

    @Test(
        "The printed figures of the published files are the oracle's",
        .enabled(if: !publishedFiles.isEmpty, "needs published exports in the folder that OGP_REAL_DATA names"),
        arguments: publishedFiles)
    func published(file: String) throws {
        #expect(try differences(file) == [])
    }

    /// The printed figures that are not the oracle's.
    private func differences(_ file: String) throws -> [String] {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/ogp_oracle.py").path(percentEncoded: false)
        let answer = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"), ["python3", script, "totals", file], folder: Fixtures.packageRoot)
        #expect(answer.exitCode == 0, "python3: \(answer.stderr)")
        let oracle = try JSONTree(answer.stdout)["groups"]
        let score = try OGPTool.json("score", file, "--by", "all", "--by", "region", "--by", "era")
        var (compared, differences): (Int, [String]) = (0, [])
        for group in score["groups"].list {
            let (by, key) = (group["by"].text ?? "", group["key"].text ?? "")
            // Older exports name no regions; the tool knows them from its catalogue.
            guard oracle[by] != .null else { continue }
            let expected = (by == "all" ? oracle["all"] : oracle[by][key]).figures()
            let figures = group.figures()
            #expect(!expected.isEmpty, "\(by) \(key)")
            for (path, count) in expected where figures[path] != nil {
                compared += 1
                if figures[path] != count { differences.append("\(file), \(by) \(key): \(path)") }
            }
        }
        print("\(URL(filePath: file).lastPathComponent): \(compared) printed figures are the oracle's")
        #expect(compared > 100)
        return differences
    }
}
