public import ByteReading
import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// What the columns of a table look like, from one pass over all its rows.
public struct ColumnSurvey: Sendable {
    /// The columns from left to right.
    let columns: [ColumnProfile]
    /// How many rows of data there are.
    public let rows: Int
    /// Whether something could not be read: a damaged row, or a limit reached.
    public let isPartial: Bool
    /// What was detected: encoding, delimiter and header row, in a sentence each.
    public let detected: [String]

    /// Surveys a table, or the records of a document.
    ///
    /// - Throws: what reading the input throws.
    public init(_ input: InputFile, options: ImportOptions, catalogues: MappingCatalogues) throws {
        let source = try SurveyedTable(input, options: options)
        var ignored = FindingTally()
        var table = try CSVTable(source.table, options: source.options, sink: &ignored)
        let look = CellLook(catalogues.importing, dateOrder: options.dateOrder)
        var columns = table.header.columns.map { ColumnProfile(header: $0.name, place: $0.index + 1) }
        while try table.next(&ignored) {
            for index in columns.indices {
                columns[index].note(table.isAbsent(index) ? "" : table.reader.text(index), look)
            }
        }
        while let last = columns.last, HeaderKey(last.header).isEmpty, last.filled == 0 { columns.removeLast() }
        self.columns = columns
        rows = table.records
        isPartial = table.isPartial
        detected = source.detected ?? Self.detected(table)
    }

    private static func detected(_ table: borrowing CSVTable) -> [String] {
        var detected = [
            "Encoding: \(table.reader.encoding.rawValue) (change: --encoding)",
            "Delimiter: \(table.reader.detection.summary) (change: --delimiter)",
        ]
        if table.header.row > 1 { detected.append("Header: row \(table.header.row)") }
        return detected
    }
}
