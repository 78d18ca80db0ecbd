import ByteReading
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// How the records are spread over files never changes a tally.
struct ScoreInvarianceTests {
    /// Dimensions that need ratings only, and dimensions that need whole commitments.
    static let dimensions: [[ScoreDimension]] = [
        [.all, .plan, .member, .region, .year, .era, .kind], ScoreDimension.allCases,
    ]

    @Test("Shuffling the records changes no figure", arguments: 1...12)
    func shuffled(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        for table in try Self.tables() {
            let shuffled = table.with(table.rows.shuffled(using: &generator))
            #expect(try differences([table.input()], [shuffled.input()]) == [])
        }
    }

    @Test("Splitting the records over files changes no figure", arguments: 1...12)
    func split(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        for table in try Self.tables() {
            let count = generator.number(in: 2...5)
            var parts = [[[String]]](repeating: [], count: count)
            for row in table.rows { parts[generator.number(in: 0...count - 1)].append(row) }
            let files = parts.enumerated().map { table.with($1).input("part-\($0).csv") }
            #expect(try differences([table.input()], files.shuffled(using: &generator)) == [])
        }
    }

    @Test("One file of all records gives the figures of several files together")
    func concatenated() throws {
        let tables = try Self.tables()
        let twice = tables[0].with(tables[0].rows + tables[0].rows)
        let apart = [tables[0].input("a.csv"), tables[0].input("b.csv")]
        #expect(try differences([twice.input()], apart) == [])
    }

    @Test("The two generations together give the sum of each")
    func generations() throws {
        let tables = try Self.tables()
        let both = try scores(tables.enumerated().map { $1.input("\($0).csv") }, by: [.all])
        let single = try tables.map { try scores([$0.input()], by: [.all]) }
        let sum = try single.map { try #require($0.first?.tally) }.reduce(ScoreTally(), +)
        #expect(both.map(\.tally) == [sum])
    }

    @Test("Ratings alone give the figures of whole commitments", arguments: ["National", "Local", "Legacy Local", ""])
    func twoWays(level: String) throws {
        var table = try Self.tables()[0]
        let column = try table.column("National Or Local")
        for index in table.rows.indices { table.rows[index][column] = level }
        let quick = try scores([table.input()], by: [.all, .member])
        let whole = try scores([table.input()], by: [.all, .member, .theme]).filter { $0.key.by != .theme }
        #expect(quick == whole)
    }

    @Test("A file without records adds nothing")
    func empty() throws {
        let table = try Self.tables()[0]
        #expect(try differences([table.input()], [table.with([]).input("empty.csv"), table.input()]) == [])
    }

    // MARK: Helpers

    private static func tables() throws -> [ExportTable] {
        [
            try ExportTable(fixture: "ogp-commitments/2024.csv", headRows: 1),
            try ExportTable(fixture: "ogp-commitments/2016.csv", headRows: 2),
        ]
    }

    private func scores(_ inputs: [InputFile], by dimensions: [ScoreDimension]) throws -> [ScoreGroup] {
        try ScoreVerb.run(try .test(inputs), by: dimensions).groups
    }

    /// The groups whose figures are not the same in both ways to spread the records.
    private func differences(_ one: [InputFile], _ other: [InputFile]) throws -> [String] {
        try Self.dimensions.flatMap { dimensions in
            let expected = try scores(one, by: dimensions)
            let found = try scores(other, by: dimensions)
            #expect(expected.count > 20 && found.count == expected.count)
            return zip(expected, found).filter { $0 != $1 }.map { "\($0.0.key)" }
        }
    }
}
