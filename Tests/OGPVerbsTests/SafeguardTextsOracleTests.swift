import ByteReading
import Findings
import Foundation
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPThemes
import TestSupport
import Testing

/// What the texts of real commitments say of the safeguards, against an independent count over the same cells.
@Suite(.enabled(if: RealData.isAvailable, "The real exports are not here."))
struct SafeguardTextsOracleTests {
    private struct Judged: Decodable, Equatable {
        var says: [String: String]
        var asked: [String]
    }

    @Test(
        "every check that words can answer goes with the same commitments and says the same",
        arguments: ["csv/ogp-commitments-2016.csv", "csv/ogp-commitments-2024-part.csv"])
    func sameAsOracle(path: String) throws {
        let expected = try oracle(path)
        let catalogues = try ImportCatalogues.bundled()
        let review = try SafeguardReview(catalogues.policyAreas, catalogue: catalogues.themes)
        let checks = review.catalogue.checks.filter { $0.kind == .text }
        #expect(checks.count >= 5)
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(
            InputFile(path: RealData.path(path), name: "export.csv"), catalogues: catalogues, sink: &findings)
        var (place, found) = (0, 0)
        while let commitment = try reader.next(&findings) {
            let (themes, texts) = (review.themes(of: commitment), CommitmentTexts(commitment))
            var judged = Judged(says: [:], asked: [])
            for check in checks {
                judged.says[check.id] = label(review.checks.outcome(of: check, themes: themes, texts: texts))
            }
            for question in review.questions(on: commitment, themes: themes, onlyText: true) {
                judged.asked.append(question.id)
                #expect(question.applicable.outcome.map(label) == judged.says[question.id])
            }
            found += judged.says.values.count { $0 == "found" }
            try #require(place < expected.count)
            #expect(judged == expected[place], "\(commitment.id) \(commitment.source)")
            place += 1
        }
        #expect(place == expected.count && found >= 20)
    }

    private func label(_ outcome: CheckOutcome) -> String {
        switch outcome {
        case .found: "found"
        case .notFound: "notFound"
        case .noText: "noText"
        }
    }

    /// What the script says of each commitment, in the order of the file.
    private func oracle(_ path: String) throws -> [Judged] {
        let root = Fixtures.packageRoot
        let script = root.appending(path: "Tests/Oracles/safeguard_texts.py").path(percentEncoded: false)
        let data = root.appending(path: "Sources/OGPCatalogues/Data").path(percentEncoded: false)
        let result = try BuiltTool.run(URL(filePath: "/usr/bin/env"), ["python3", script, RealData.path(path), data])
        try #require(result.exitCode == 0, "\(result.stderr)")
        return try result.stdout.split(separator: "\n").map {
            try JSONDecoder().decode(Judged.self, from: Data($0.utf8))
        }
    }
}
