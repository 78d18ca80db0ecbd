import CSVReading
import OGPModel

/// Reads a column of years, or of small whole numbers.
struct YearColumn {
    private let column: Int?
    private let range: ClosedRange<Int>
    private var memo: CellMemo<(value: Coded<Int>, issue: CellIssue?)>

    init(_ column: Int?, in range: ClosedRange<Int>) {
        self.column = column
        self.range = range
        memo = CellMemo(column ?? 0)
    }

    /// The number of the current record; not collected where the export has no such column.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> Coded<Int> {
        guard let column else { return .notCollected }
        let meaning = memo.place(reader).map { memo.meanings[$0] } ?? learn(reader, column)
        if let issue = meaning.issue { issues.append(issue) }
        return meaning.value
    }

    private mutating func learn(
        _ reader: borrowing CSVReader, _ column: Int
    ) -> (value: Coded<Int>, issue: CellIssue?) {
        let meaning = meaning(of: reader.text(column), in: column)
        memo.remember(meaning, reader)
        return meaning
    }

    private func meaning(of text: String, in column: Int) -> (value: Coded<Int>, issue: CellIssue?) {
        let trimmed = CellText.trimmed(text)
        if let kind = CellText.missing(trimmed) { return (.absent(kind), nil) }
        let digits = trimmed.hasSuffix(".0") ? String(trimmed.dropLast(2)) : trimmed
        if let number = Int(digits), range.contains(number) { return (.coded(number), nil) }
        let kind: CellIssue.Kind = CellText.isSpreadsheetError(trimmed) ? .spreadsheetError : .unreadableYear
        return (.unrecognised(text), CellIssue(kind: kind, column: column))
    }
}
