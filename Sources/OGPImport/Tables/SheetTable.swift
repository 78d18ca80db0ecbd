import ByteReading
import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// A small filled-in table in memory, whose cells are found by the names of their columns.
struct SheetTable {
    /// One row.
    struct Row {
        let cells: [String]
        let position: SourcePosition

        /// The trimmed text of a cell; empty where the column or the cell is absent.
        subscript(column: Int?) -> String {
            guard let column, cells.indices.contains(column) else { return "" }
            return cells[column]
        }
    }

    let name: String
    let header: CSVHeader
    private(set) var rows: [Row] = []

    init<Sink: FindingSink>(_ input: InputFile, _ options: CSVOptions, _ sink: inout Sink) throws {
        var table = try CSVTable(input, options: options, sink: &sink)
        name = table.name
        header = table.header
        while try table.next(&sink) {
            let cells = table.header.columns.indices.map { index in
                table.isAbsent(index) ? "" : CellText.filledIn(table.reader.text(index))
            }
            rows.append(Row(cells: cells, position: table.reader.position))
        }
    }

    /// The column of a name; `nil` where the table has none.
    func column(_ name: String) -> Int? { header.index(of: name) }

    /// Reads the day of a row. A day that can be read in two ways, or not at all, is reported and stays unknown.
    func day<Sink: FindingSink>(
        _ text: String, _ reader: DateTextReader, pinned: DateOrder?, of row: Row, code: FindingCode, _ sink: inout Sink
    ) -> CivilDate? {
        switch reader.wholeDay(text, pinned: pinned) {
        case .day(let day, let assumption):
            if let assumption {
                sink.report(
                    Finding(
                        .answerDateAssumed, "The date \(assumption).", at: row.position, field: "date", value: text))
            }
            return day
        case .missing(let why):
            let value = text.isEmpty ? nil : text
            sink.report(Finding(code, why, at: row.position, field: "date", value: value))
            return nil
        }
    }
}
