import ByteReading
import CSVReading
import Findings

/// A table of context, which notes the columns that are read of it.
struct ContextTable {
    private let table: SheetTable
    private var known: Set<Int> = []

    init<Sink: FindingSink>(_ input: InputFile, _ options: CSVOptions, _ sink: inout Sink) throws {
        table = try SheetTable(input, options, &sink)
    }

    /// The name of the input.
    var name: String { table.name }
    /// The header.
    var header: CSVHeader { table.header }
    /// The rows.
    var rows: [SheetTable.Row] { table.rows }

    /// The column of the first of some names; from then on it counts as read.
    mutating func column(_ names: String...) -> Int? { column(names) }

    /// The column of the first of some names; from then on it counts as read.
    mutating func column(_ names: [String]) -> Int? {
        for name in names {
            guard let column = table.column(name) else { continue }
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
