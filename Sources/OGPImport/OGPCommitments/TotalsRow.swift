import CSVReading

/// Tells rows of totals from records: neither member nor title, and numbers elsewhere.
struct TotalsRow {
    private let columns: [Int]

    init(_ layout: OGPLayout) {
        if let title = layout.column(.title), let owner = layout.column(.country) ?? layout.column(.memberCode) {
            columns = [title, owner] + (layout.column(.uniqueID).map { [$0] } ?? [])
        } else {
            columns = []
        }
    }

    /// Whether the current record is one.
    func matches(_ reader: borrowing CSVReader) -> Bool {
        for column in columns where !Self.isBlank(reader, column) { return false }
        return !columns.isEmpty
    }

    private static func isBlank(_ reader: borrowing CSVReader, _ column: Int) -> Bool {
        if reader.isEmpty(column) { return true }
        if reader.withField(column, beginsPlainly) { return false }
        return CellText.trimmed(reader.text(column)).isEmpty
    }

    /// Whether a cell begins with a visible ASCII character, as almost every cell does.
    private static func beginsPlainly(_ bytes: Span<UInt8>) -> Bool { bytes[0] > 0x20 && bytes[0] < 0x7F }
}
