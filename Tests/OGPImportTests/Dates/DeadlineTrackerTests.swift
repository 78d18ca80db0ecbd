import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Every deadline of the published plan of Canada's tracker, row by row, beside an independent reading.
@Suite(
    .enabled(
        if: RealData.exists("csv/canada-nap5-plan.csv"),
        "needs the tracker's plan in the folder that OGP_REAL_DATA names"))
struct DeadlineTrackerTests {
    /// What `Tests/Oracles/canada_deadlines.py` prints.
    private struct Oracle: Decodable {
        let rows: Int
        let deadlines: [String: [String]]
        let kinds: [String: [String: Int]]
        let disagreements: Int
    }

    private static let columns = ["indicator_due_date", "indicator_deadline_en", "indicator_deadline_fr"]

    private static func oracle() throws -> Oracle {
        let script = Fixtures.packageRoot.appending(path: "Tests/Oracles/canada_deadlines.py").path(
            percentEncoded: false)
        let answer = try BuiltTool.run(
            URL(filePath: "/usr/bin/env"), ["python3", script, RealData.path("csv/canada-nap5-plan.csv")],
            folder: Fixtures.packageRoot)
        #expect(answer.exitCode == 0, "python3: \(answer.stderr)")
        return try JSONDecoder().decode(Oracle.self, from: Data(answer.stdout.utf8))
    }

    /// The meaning of each cell of a column, in the oracle's form; a cell that is not understood gives its reason.
    private static func meanings(_ column: String) throws -> [String] {
        let reader = try DatePhraseCase.reader()
        let context = DateContext(hemisphere: .northern, fiscalYearStart: 4)
        let rows = try DateRealDataTests.cells(of: "canada-nap5-plan.csv", headerRow: 0, columns: columns)
        return rows.map { row in
            let reading = reader.read(row[column] ?? "", in: context)
            switch reading.meaning {
            case .settled(let deadline):
                let days = "\(deadline.earliest?.description ?? "")..\(deadline.latest?.description ?? "")"
                let words = [days, deadline.precision.rawValue, deadline.recurrence?.description ?? ""]
                return words.filter { !$0.isEmpty }.joined(separator: " ")
            case .notStated: return "not stated"
            case .ambiguous: return "ambiguous"
            case .uninterpreted(_, let reason): return "cannot interpret: \(reason.words)"
            }
        }
    }

    @Test("every cell of a column means what the independent reading says, and none is dropped", arguments: columns)
    func everyCell(column: String) throws {
        let oracle = try Self.oracle()
        let meanings = try Self.meanings(column)
        #expect(meanings.count == oracle.rows)
        let differing = zip(meanings, oracle.deadlines[column] ?? []).filter { $0.0 != $0.1 }
        #expect(differing.isEmpty, "\(differing.count) of \(meanings.count) differ")
    }

    @Test("the kinds of deadline are counted, and their counts add up to the rows")
    func kinds() throws {
        let oracle = try Self.oracle()
        for column in Self.columns {
            let meanings = try Self.meanings(column)
            let kinds = Dictionary(grouping: meanings) { meaning in
                meaning.contains("..") ? meaning.split(separator: " ").dropFirst().joined(separator: " ") : meaning
            }.mapValues(\.count)
            #expect(kinds == oracle.kinds[column] && kinds.values.reduce(0, +) == oracle.rows)
            #expect(!kinds.keys.contains { $0.hasPrefix("cannot interpret") || $0 == "ambiguous" })
        }
        #expect(try Self.meanings("indicator_deadline_en").count { $0.contains("season") } == 15)
        #expect(try Self.meanings("indicator_deadline_en").count { $0.contains("open") } == 20)
    }

    @Test("English and French of one row mean the same; the rows where they do not are counted")
    func languages() throws {
        let english = try Self.meanings("indicator_deadline_en")
        let french = try Self.meanings("indicator_deadline_fr")
        let disagreements = zip(english, french).count { $0.0 != $0.1 }
        #expect(try disagreements == Self.oracle().disagreements)
        #expect(disagreements == 0 && english.count == 106)
    }

    @Test("a deadline without its fiscal year's first month is wider, never another one")
    func unknownFiscalYear() throws {
        let reader = try DatePhraseCase.reader()
        for row in try DateRealDataTests.cells(of: "canada-nap5-plan.csv", headerRow: 0, columns: Self.columns) {
            let text = row["indicator_deadline_en"] ?? ""
            let known = reader.read(text, in: DateContext(hemisphere: .northern, fiscalYearStart: 4))
            let unknown = reader.read(text).resolved(order: nil, basis: .none)
            guard case .settled(let deadline) = known.meaning, let first = deadline.earliest else { continue }
            let widest = try #require(unknown.earliest)
            #expect(widest <= first && (unknown.latest ?? first) >= (deadline.latest ?? first))
        }
    }
}
