import Findings
import OGPImport
import OGPVerbs
import TestSupport
import Testing

/// What `check` says of published cells that do not follow from the ratings, against the independent count.
struct OracleDisagreementsTests {
    @Test("A check lists the cells of the fixtures that the oracle lists", arguments: ExportUnderTest.fixtures)
    func fixtures(export: ExportUnderTest) throws {
        #expect(try differences(export) == [])
    }

    @Test(
        "A check lists the cells of the published files that the oracle lists",
        .enabled(if: !ExportUnderTest.published.isEmpty, ExportUnderTest.reason), arguments: ExportUnderTest.published)
    func published(export: ExportUnderTest) throws {
        #expect(try differences(export) == [])
    }

    @Test("The fixture of 2024 has exactly the wrong cells that were put into it")
    func planted() throws {
        let export = try #require(ExportUnderTest.fixtures.first { $0.name == "2024.csv" })
        let cells = try Self.cells(export).map { "\($0.commitment ?? "") \($0.field ?? "") \($0.value ?? "")" }
        #expect(
            cells.sorted() == [
                "ES0904 CHECKSUM 0", "ES0904 Complete but not ambitious 0", "ES0904 IRM-Based Score 1",
                "KAD0901 Starred (2015 Only) 0", "KAD0901 Starred (Current Formula) Progress Report 0",
                "PH0904 _CompletionEndTerm 4", "UY0902 _ChangeCompletion NR",
            ])
    }

    /// The findings about published cells: codes beside labels, and derived columns.
    private static func cells(_ export: ExportUnderTest) throws -> [Finding] {
        var request = try ReadRequest.test(try export.input())
        request.options.keptCells = .checked
        return try CheckVerb.run(request).findings.filter { ["SCORE001", "OGP002"].contains($0.code.id) }
    }

    /// The cells that only one of the two lists.
    private func differences(_ export: ExportUnderTest) throws -> [String] {
        let findings = try Self.cells(export)
        let actual = Set(findings.map { "row \($0.position.row ?? 0), \($0.field ?? "")" })
        let oracle = try Oracle.disagreements(export).disagreements
        let expected = Set(oracle.map { "row \($0.row), \($0.column)" })
        let (missed, extra) = (expected.subtracting(actual).sorted(), actual.subtracting(expected).sorted())
        print(
            "\(export.name): \(expected.intersection(actual).count) of \(expected.count) wrong cells are listed by a check"
        )
        #expect(findings.count == actual.count, "each cell is listed once")
        #expect(findings.allSatisfy { $0.position.line != nil && $0.position.column != nil })
        for finding in findings {
            let published = oracle.first { $0.row == finding.position.row && $0.column == finding.field }?.published
            #expect(finding.value == published, "row \(finding.position.row ?? 0), \(finding.field ?? "")")
        }
        return missed.map { "only the oracle lists \($0)" } + extra.map { "only the check lists \($0)" }
    }
}
