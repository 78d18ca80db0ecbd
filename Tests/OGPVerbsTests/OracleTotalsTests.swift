import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// The figures of `score`, against the independent count.
struct OracleTotalsTests {
    @Test("All figures of the fixtures are the oracle's", arguments: ExportUnderTest.fixtures)
    func fixtures(export: ExportUnderTest) throws {
        #expect(try differences(export, by: [.all, .region, .era]) == [])
        #expect(try differences(export, by: [.all, .region, .era, .lead, .theme]) == [])
    }

    @Test(
        "All figures of the published files are the oracle's",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func published(export: ExportUnderTest) throws {
        #expect(try differences(export, by: [.all, .region, .era]) == [])
        #expect(try differences(export, by: [.all, .region, .era, .lead, .theme]) == [])
    }

    /// The figures that the oracle has and a score has not.
    private static func isOracleOnly(_ path: String) -> Bool {
        ["midTerm.", "endOfTerm.", "verifiable.", "relevant.", "results.openedGovernment.", "results.earlyResults."]
            .contains { path.hasPrefix($0) }
    }

    /// Where the figures are not the oracle's. With leads or themes among the dimensions whole commitments are read, without
    /// them ratings only.
    private func differences(_ export: ExportUnderTest, by dimensions: [ScoreDimension]) throws -> [String] {
        let groups = try ScoreVerb.run(try .test(try export.input()), by: dimensions).groups
        let oracle = try Oracle.totals(export)
        #expect(oracle.groups[.all]?["all"]?["commitments"] ?? 0 > 0)
        #expect(oracle.groups[.era] != nil)
        var differences: [String] = []
        for (dimension, expected) in oracle.groups {
            let actual = groups.filter { $0.key.by == dimension }
            #expect(Set(actual.map(\.key.key)) == Set(expected.keys), "\(export.name) by \(dimension)")
            for group in actual {
                let figures = group.tally.byPath
                let wanted = (expected[group.key.key] ?? [:]).filter { !Self.isOracleOnly($0.key) }
                let wrong = wanted.filter {
                    figures[$0.key] ?? 0 != $0.value && !(figures[$0.key] == nil && $0.value == 0)
                }
                differences += wrong.sorted { $0.key < $1.key }.map { path, count in
                    let figure = figures[path].map(String.init) ?? "absent"
                    return "\(export.name), \(group.key): \(path) is \(figure), the oracle says \(count)"
                }
                #expect(Set(figures.keys).isSubset(of: wanted.keys))
                #expect(group.tally.completion.rate == nil || group.tally.completion.assessed > 0)
            }
        }
        return differences
    }
}
