import ByteReading
import Foundation
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// The figures of `score --by area`, against the independent count.
struct AreaScoresOracleTests {
    @Test("All figures of the fixtures by area are the oracle's", arguments: ["2016", "2024"])
    func fixtures(generation: String) throws {
        #expect(try differences(Fixtures.path("ogp-commitments/\(generation).csv"), atLeast: 2) == [])
    }

    @Test(
        "All figures of the published exports by area are the oracle's",
        .enabled(if: RealData.exists("csv/ogp-commitments-2016.csv")),
        arguments: ["ogp-commitments-2016", "ogp-commitments-2024-part"])
    func published(name: String) throws {
        #expect(try differences(RealData.path("csv/\(name).csv"), atLeast: 6) == [])
    }

    /// The figures that the oracle has and a score has not.
    private static let oracleOnly = [
        "midTerm.", "endOfTerm.", "verifiable.", "relevant.", "results.openedGovernment.", "results.earlyResults.",
    ]

    /// Where the figures of an export are not the oracle's; it has commitments in at least so many areas.
    private func differences(_ path: String, atLeast fewest: Int) throws -> [String] {
        let themes = Fixtures.packageRoot.appending(path: "Sources/OGPCatalogues/Data/themes.json")
        let oracle = try PythonOracle.answer(
            "area_scores.py", [path, themes.path(percentEncoded: false)], as: OracleTotals.self)
        let groups = try ScoreVerb.run(try .test(try InputFile(path: path)), by: [.all, .area]).groups
        #expect(oracle.groups[.area]?.count ?? 0 >= fewest)
        var differences: [String] = []
        for (dimension, expected) in oracle.groups {
            let actual = groups.filter { $0.key.by == dimension }
            #expect(Set(actual.map(\.key.key)) == Set(expected.keys), "by \(dimension)")
            for group in actual {
                let figures = group.tally.byPath
                let wanted = (expected[group.key.key] ?? [:]).filter { figure in
                    !Self.oracleOnly.contains { figure.key.hasPrefix($0) }
                }
                differences += wanted.filter { figures[$0.key] ?? 0 != $0.value }.map { path, count in
                    "\(group.key): \(path) is \(figures[path] ?? 0), the oracle says \(count)"
                }
                #expect(Set(figures.keys).isSubset(of: wanted.keys))
            }
        }
        return differences.sorted()
    }
}
