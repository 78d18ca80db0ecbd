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
    func exported(export: ExportUnderTest) throws { try compareExport(export) }

    @Test("Every row of the fixtures is imported as the oracle rates it", arguments: ExportUnderTest.fixtures)
    func imported(export: ExportUnderTest) throws { try compareCommitments(export) }

    @Test("Every row of the fixtures is read for scores as the oracle rates it", arguments: ExportUnderTest.fixtures)
    func scored(export: ExportUnderTest) throws { try compareRows(export) }

    @Test(
        "Every row of the published files is exported as the oracle rates it",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func publishedExported(export: ExportUnderTest) throws { try compareExport(export) }

    @Test(
        "Every row of the published files is imported as the oracle rates it",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func publishedImported(export: ExportUnderTest) throws { try compareCommitments(export) }

    @Test(
        "Every row of the published files is read for scores as the oracle rates it",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func publishedScored(export: ExportUnderTest) throws { try compareRows(export) }

    // MARK: The three ways

    private func compareExport(_ export: ExportUnderTest) throws {
        let rows = try ExportedRow.rows(try .test(try export.input()))
        try compare(rows.map { ($0.source.row, $0.cells) }, export, "exported")
    }

    private func compareCommitments(_ export: ExportUnderTest) throws {
        let (generation, commitments, milestones) = try ReadExport.commitments(export.input())
        let oracle = try compare(
            commitments.map {
                ($0.source.row, RatedCells($0.ratings, submitted: $0.submitted, member: $0.member))
            }, export, "imported")
        #expect(generation.rawValue == oracle.generation)
        #expect(milestones == oracle.milestones)
    }

    /// The way of `score`, which reads no texts; exports with milestone rows take the other way.
    private func compareRows(_ export: ExportUnderTest) throws {
        guard let rows = try ReadExport.rows(export.input()) else {
            #expect(try Oracle.rows(export).milestones > 0)
            return
        }
        let oracle = try Oracle.rows(export)
        #expect(rows.count == oracle.rows.count)
        try compare(zip(oracle.rows, rows).map { ($0.row, $1) }, export, "read for scores")
    }

    @discardableResult
    private func compare(
        _ rows: [(row: Int?, cells: RatedCells)], _ export: ExportUnderTest, _ way: String
    ) throws -> OracleRows {
        let oracle = try Oracle.rows(export)
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
        #expect(wrong.isEmpty, "\(wrong.prefix(20).joined(separator: "\n"))")
        return oracle
    }
}
