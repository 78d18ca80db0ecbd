import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import OGPThemes
import TestSupport
import Testing

@Suite(.enabled(if: RealData.isAvailable, "The real exports are not here."))
struct SuggestionsOracleTests {
    @Test(
        "every suggestion on OGP's exports is what an independent count says",
        arguments: [
            ("csv/ogp-commitments-2016.csv", "explorer-2016"), ("csv/ogp-commitments-2024-part.csv", "sheet-2024"),
        ])
    func sameAsOracle(path: String, vocabulary: String) throws {
        let expected = try oracle(vocabulary)
        var suggester = try ThemeSuggester.bundled()
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(
            InputFile(path: RealData.path(path), name: "export.csv"), catalogues: try .bundled(), sink: &findings)
        var place = 0
        while let commitment = try reader.next(&findings) {
            var found: [String: [String]] = [:]
            for suggestion in suggester.suggestions(for: commitment) {
                found[suggestion.theme] = [suggestion.tier.rawValue, String(suggestion.score)]
            }
            try #require(place < expected.count)
            #expect(found == expected[place], "\(commitment.id)")
            place += 1
        }
        #expect(place == expected.count)
    }

    /// What the script says of each commitment: themes with tier and score.
    private func oracle(_ vocabulary: String) throws -> [[String: [String]]] {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/theme_suggestions.py").path(
            percentEncoded: false)
        let result = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"), ["python3", script, vocabulary],
            environment: ["OGP_REAL_DATA": RealData.folder.path(percentEncoded: false)])
        try #require(result.exitCode == 0, "\(result.stderr)")
        return try result.stdout.split(separator: "\n").map { line in
            let themes = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: [Any]])
            return themes.mapValues { $0.map { "\($0)" } }
        }
    }
}
