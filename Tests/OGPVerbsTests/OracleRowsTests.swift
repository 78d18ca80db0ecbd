import ByteReading
import Findings
import OGPImport
import OGPModel
import OGPVerbs
import TestSupport
import Testing

/// Every rating and derived label of every row, against the independent count.
struct OracleRowsTests {
    @Test("Every row of the fixtures is exported as the oracle rates it", arguments: ExportUnderTest.fixtures)
    func exported(export: ExportUnderTest) throws {
        #expect(try differencesOfExport(export) == [])
    }

    @Test("Every row of the fixtures is imported as the oracle rates it", arguments: ExportUnderTest.fixtures)
    func imported(export: ExportUnderTest) throws {
        #expect(try differencesOfCommitments(export) == [])
    }

    @Test("Every row of the fixtures is read for scores as the oracle rates it", arguments: ExportUnderTest.fixtures)
    func scored(export: ExportUnderTest) throws {
        #expect(try differencesOfRows(export) == [])
    }

    @Test(
        "Every row of the published files is exported as the oracle rates it",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func publishedExported(export: ExportUnderTest) throws {
        #expect(try differencesOfExport(export) == [])
    }

    @Test(
        "Every row of the published files is imported as the oracle rates it",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func publishedImported(export: ExportUnderTest) throws {
        #expect(try differencesOfCommitments(export) == [])
    }

    @Test(
        "Every row of the published files is read for scores as the oracle rates it",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func publishedScored(export: ExportUnderTest) throws {
        #expect(try differencesOfRows(export) == [])
    }

    // MARK: The three ways

    private func differencesOfExport(_ export: ExportUnderTest) throws -> [String] {
        let rows = try ExportedRow.rows(try .test(try export.input()))
        return differences(rows.map { ($0.source.row, $0.cells) }, try Oracle.rows(export), export, "exported")
    }

    private func differencesOfCommitments(_ export: ExportUnderTest) throws -> [String] {
        let (generation, commitments, milestones) = try ReadExport.commitments(export.input())
        let oracle = try Oracle.rows(export)
        #expect(generation.rawValue == oracle.generation)
        #expect(milestones == oracle.milestones)
        let rows = commitments.map {
            (row: $0.source.row, cells: RatedCells($0.ratings, submitted: $0.submitted, member: $0.member))
        }
        return differences(rows, oracle, export, "imported")
    }

    /// The way of `score`, which reads no texts; exports with milestone rows take the other way.
    private func differencesOfRows(_ export: ExportUnderTest) throws -> [String] {
        guard let rows = try ReadExport.rows(export.input()) else {
            #expect(try Oracle.rows(export).milestones > 0)
            return []
        }
        let oracle = try Oracle.rows(export)
        #expect(rows.count == oracle.rows.count)
        return differences(zip(oracle.rows, rows).map { ($0.row, $1) }, oracle, export, "read for scores")
    }

    /// The rows that are not as the oracle rates them, and how they differ.
    private func differences(
        _ rows: [(row: Int?, cells: RatedCells)], _ oracle: OracleRows, _ export: ExportUnderTest, _ way: String
    ) -> [String] {
        let byRow = Dictionary(rows.map { ($0.row ?? 0, $0.cells) }) { first, _ in first }
        var wrong: [String] = []
        for expected in oracle.rows {
            guard let cells = byRow[expected.row] else {
                wrong.append("row \(expected.row) is missing")
                continue
            }
            let differences = cells.differences(from: expected.cells)
            if !differences.isEmpty { wrong.append("row \(expected.row): \(differences.joined(separator: "; "))") }
        }
        print("\(export.name), \(way): \(oracle.rows.count - wrong.count) of \(oracle.rows.count) rows agree")
        #expect(!oracle.rows.isEmpty && rows.count == oracle.commitments && byRow.count == rows.count)
        return wrong
    }
}
