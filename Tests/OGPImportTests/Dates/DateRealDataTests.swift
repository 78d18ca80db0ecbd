import Foundation
import OGPImport
import OGPModel
import Testing

/// Reads every date of the published exports. They lie outside the project: set `OGP_REAL_DATA` to their folder.
struct DateRealDataTests {
    private static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["OGP_REAL_DATA"] { return URL(filePath: path) }
        return URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardized
    }()

    private static func has(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "csv/\(file)").path)
    }

    private static let reason: Comment = "The published exports are not at OGP_REAL_DATA."
    private static let has2016 = has("ogp-commitments-2016.csv")
    private static let has2024 = has("ogp-commitments-2024-part.csv")
    private static let hasTracker = has("canada-nap5-plan.csv")

    /// The cells of some columns, by a reader of this test's own: quotes, commas and line ends of RFC 4180.
    static func cells(of file: String, headerRow: Int, columns: [String]) throws -> [[String: String]] {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "csv/\(file)")))
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        func endCell() {
            row.append(String(decoding: cell, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
            cell = []
        }
        for (index, byte) in bytes.enumerated() where !(index < 3 && byte >= 0xBB) {
            switch byte {
            case UInt8(ascii: "\""):
                if !isQuoted, index > 0, bytes[index - 1] == byte, !cell.isEmpty { cell.append(byte) }
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: endCell()
            case UInt8(ascii: "\n") where !isQuoted:
                endCell()
                rows.append(row)
                row = []
            default: cell.append(byte)
            }
        }
        endCell()
        rows.append(row)
        let header = rows[headerRow]
        let indexes = try columns.map { name in (name, try #require(header.firstIndex(of: name))) }
        return rows[(headerRow + 1)...].filter { $0.count == header.count }.map { row in
            Dictionary(uniqueKeysWithValues: indexes.map { ($0.0, row[$0.1]) })
        }
    }

    private static let codes: Set<String> = ["NR", "ND", "NA"]

    private func uninterpreted(
        _ file: String, headerRow: Int, columns: [String], in context: DateContext
    ) throws -> [String: Int] {
        let reader = try DatePhraseCase.reader()
        var cells: Set<String> = []
        for row in try Self.cells(of: file, headerRow: headerRow, columns: columns) { cells.formUnion(row.values) }
        #expect(cells.count > 10)
        var reasons: [String: Int] = [:]
        var ambiguous = 0
        defer { print("\(file): \(cells.count) different cells, \(ambiguous) ambiguous, not understood: \(reasons)") }
        for cell in cells.subtracting(Self.codes).sorted() {
            let reading = reader.read(cell, in: context)
            #expect(reading.text == cell)
            if case .ambiguous = reading.meaning { ambiguous += 1 }
            guard case .uninterpreted(_, let reason) = reading.meaning else { continue }
            print("\(file): not understood: \(cell) (\(reason))")
            reasons["\(reason)", default: 0] += 1
        }
        return reasons
    }

    @Test("all dates of the 2016 export are read but two days that do not exist", .enabled(if: has2016, reason))
    func export2016() throws {
        let reasons = try uninterpreted(
            "ogp-commitments-2016.csv", headerRow: 1, columns: ["Start Date", "End Date"],
            in: DateContext(convention: .dayFirst, readsTwoDigitYears: true))
        #expect(reasons == ["impossibleDay": 2])
    }

    @Test("all dates of the 2024 export are read but days of 1905", .enabled(if: has2024, reason))
    func export2024() throws {
        let reasons = try uninterpreted(
            "ogp-commitments-2024-part.csv", headerRow: 0, columns: ["Start Date", "End Date"],
            in: DateContext(readsTwoDigitYears: true, readsSerials: true))
        #expect(reasons.keys.allSatisfy { $0.hasPrefix("implausibleYear(probablyTyped: Optional(20") })
    }

    @Test("all deadlines of a national tracker are read in both languages", .enabled(if: hasTracker, reason))
    func tracker() throws {
        let reasons = try uninterpreted(
            "canada-nap5-plan.csv", headerRow: 0,
            columns: ["indicator_due_date", "indicator_deadline_en", "indicator_deadline_fr"],
            in: DateContext(hemisphere: .northern, fiscalYearStart: 4))
        #expect(reasons.isEmpty)
    }

    @Test("English and French deadlines of a national tracker mean the same", .enabled(if: hasTracker, reason))
    func languages() throws {
        let reader = try DatePhraseCase.reader()
        let context = DateContext(hemisphere: .northern, fiscalYearStart: 4)
        let rows = try Self.cells(
            of: "canada-nap5-plan.csv", headerRow: 0, columns: ["indicator_deadline_en", "indicator_deadline_fr"])
        #expect(rows.count > 100)
        for row in rows {
            let english = reader.read(row["indicator_deadline_en"] ?? "", in: context).resolved(
                order: nil, basis: .none)
            let french = reader.read(row["indicator_deadline_fr"] ?? "", in: context).resolved(order: nil, basis: .none)
            #expect(DatePhraseCase.describe(english) == DatePhraseCase.describe(french), "\(row)")
        }
    }

    @Test(
        "no plan of the 2024 export mixes the orders, two of the 2016 export do",
        .enabled(if: has2016 && has2024, reason))
    func orders() throws {
        let reader = try DatePhraseCase.reader()
        for (file, headerRow, member, mixed) in [
            ("ogp-commitments-2016.csv", 1, "Country", 2), ("ogp-commitments-2024-part.csv", 0, "Country/Locality", 0),
        ] {
            var plans: [String: DateOrderEvidence] = [:]
            let rows = try Self.cells(
                of: file, headerRow: headerRow, columns: [member, "Action Plan Number", "Start Date", "End Date"])
            for row in rows {
                let plan = "\(row[member] ?? "") \(row["Action Plan Number"] ?? "")"
                for column in ["Start Date", "End Date"] {
                    let reading = reader.read(row[column] ?? "", in: DateContext(readsTwoDigitYears: true))
                    plans[plan, default: DateOrderEvidence()] += reading.evidence
                }
            }
            #expect(plans.values.filter(\.isMixed).count == mixed, "\(file)")
        }
    }
}
