import ByteReading
import CSVReading
import Findings
import TestSupport

/// The raw records of an export, to be shuffled, cut up and written anew in another spelling.
struct ExportTable: Sendable {
    /// The rows up to the header.
    var head: [[String]]
    /// The records.
    var rows: [[String]]

    /// The records of a fixture.
    init(fixture: String, headRows: Int) throws {
        self.init(try Self.records(.init(bytes: try Fixtures.bytes(fixture), name: fixture)), headRows: headRows)
    }

    private init(_ records: [[String]], headRows: Int) {
        head = Array(records[..<headRows])
        rows = Array(records[headRows...])
    }

    /// Every record of a table, header and all.
    static func records(_ input: InputFile) throws -> [[String]] {
        var findings = FindingTally()
        var reader = try CSVReader(input)
        var records: [[String]] = []
        while try reader.next(&findings) { records.append((0..<reader.fieldCount).map { reader.text($0) }) }
        return records
    }

    /// The table as text.
    func text(delimiter: String = ",", lineEnd: String = "\r\n") -> String {
        (head + rows).map { record in
            record.map { Self.cell($0, delimiter) }.joined(separator: delimiter) + lineEnd
        }.joined()
    }

    /// The table as an input.
    func input(_ name: String = "table.csv") -> InputFile { .init(text: text(), name: name) }

    /// The same head over other rows.
    func with(_ rows: [[String]]) -> ExportTable {
        var table = self
        table.rows = rows
        return table
    }

    /// The place of a column.
    func column(_ name: String) throws -> Int {
        guard let place = head.last?.firstIndex(of: name) else { throw TestFailure("no column \(name)") }
        return place
    }

    private static func cell(_ text: String, _ delimiter: String) -> String {
        let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || text.contains(delimiter)
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
