import ByteReading
import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// A table of context, which notes the columns that are read of it. Names of columns are compared without case, accents, signs
/// and spaces, and by the other names that the catalogue lists.
struct ContextTable {
    private let table: SheetTable
    private let names: [String: [String]]
    private let places: [String: Int]
    private var known: Set<Int> = []

    init<Sink: FindingSink>(
        _ input: InputFile, _ options: CSVOptions, _ catalogue: ContextCatalogue, _ sink: inout Sink
    ) throws {
        table = try SheetTable(input, options, &sink)
        names = catalogue.columns
        places = Dictionary(
            table.header.columns.map { (FoldedText($0.name).joined, $0.index) }, uniquingKeysWith: { first, _ in first }
        )
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
        guard let column = place(names) else { return nil }
        known.insert(column)
        return column
    }

    /// Whether there is a column of one of some names.
    func has(_ names: [String]) -> Bool { place(names) != nil }

    private func place(_ names: [String]) -> Int? {
        let spellings = names.flatMap { self.names[$0] ?? [$0] }
        return spellings.lazy.compactMap { places[FoldedText($0).joined] }.first
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
