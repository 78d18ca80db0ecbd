import ByteReading
import CSVReading
import Findings
import OGPCatalogues

/// A small table in memory, whose cells are found by the names of their columns.
struct ContextTable {
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
    private var known: Set<Int> = []

    init<Sink: FindingSink>(_ input: InputFile, _ options: CSVOptions, _ sink: inout Sink) throws {
        var table = try CSVTable(input, options: options, sink: &sink)
        name = table.name
        header = table.header
        while try table.next(&sink) {
            let cells = (0..<table.header.columns.count).map { index in
                table.isAbsent(index) ? "" : CellText.trimmed(table.reader.text(index))
            }
            rows.append(Row(cells: cells, position: table.reader.position))
        }
    }

    /// The column of the first of some names; from then on it counts as read.
    mutating func column(_ names: String...) -> Int? { column(names) }

    /// The column of the first of some names; from then on it counts as read.
    mutating func column(_ names: [String]) -> Int? {
        for name in names {
            guard let column = header.index(of: name) else { continue }
            known.insert(column)
            return column
        }
        return nil
    }

    /// Reports the columns that nothing asked for.
    func reportUnread<Sink: FindingSink>(_ sink: inout Sink) {
        let unread = header.columns.filter { !known.contains($0.index) && !$0.key.isEmpty }.map(\.key.description)
        guard !unread.isEmpty else { return }
        let names = unread.map { "\"\($0)\"" }.joined(separator: ", ")
        sink.report(
            Finding(
                .contextColumnsNotRead,
                "\(unread.count == 1 ? "1 column is" : "\(unread.count) columns are") not read: \(names).",
                at: SourcePosition(file: name, row: header.row)))
    }
}
