import CSVReading
import OGPModel

/// Reads a column of years, or of small whole numbers.
struct YearColumn {
    private let column: Int?
    private let range: ClosedRange<Int>
    private var last: (cell: FieldFingerprint, value: Coded<Int>, issue: CellIssue?)?

    init(_ column: Int?, in range: ClosedRange<Int>) {
        self.column = column
        self.range = range
    }

    /// The number of the current record; not collected where the export has no such column.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> Coded<Int> {
        guard let column else { return .notCollected }
        let cell = reader.fingerprint(column)
        if let last, last.cell == cell {
            if let issue = last.issue { issues.append(issue) }
            return last.value
        }
        let (value, issue) = meaning(of: reader.text(column), in: column)
        if cell.isExact { last = (cell, value, issue) }
        if let issue { issues.append(issue) }
        return value
    }

    private func meaning(of text: String, in column: Int) -> (Coded<Int>, CellIssue?) {
        let trimmed = CellText.trimmed(text)
        if let kind = CellText.missing(trimmed) { return (.absent(kind), nil) }
        let digits = trimmed.hasSuffix(".0") ? String(trimmed.dropLast(2)) : trimmed
        if let number = Int(digits), range.contains(number) { return (.coded(number), nil) }
        let kind: CellIssue.Kind = CellText.isSpreadsheetError(trimmed) ? .spreadsheetError : .unreadableYear
        return (.unrecognised(text), CellIssue(kind: kind, column: column))
    }
}
