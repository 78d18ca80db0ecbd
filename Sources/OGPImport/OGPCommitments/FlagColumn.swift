import CSVReading
import OGPModel

/// Reads a column of 1 and 0, or of Yes and No.
struct FlagColumn {
    /// How the column writes its flags.
    enum Style {
        case digits
        case words
    }

    private let column: Int?
    private let style: Style
    private let rating: WritableKeyPath<CommitmentRatings, Coded<Bool>>?
    private var memo: CellMemo<RatingMeaning<Bool>>

    /// Reads a column; `rating` says which rating it holds, if any.
    init(_ column: Int?, style: Style = .digits, of rating: WritableKeyPath<CommitmentRatings, Coded<Bool>>? = nil) {
        self.column = column
        self.style = style
        self.rating = rating
        memo = CellMemo(column ?? 0)
    }

    /// The flag of the current record; not collected where the export has no such column.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> Coded<Bool> {
        guard let column else { return .notCollected }
        let meaning = memo.place(reader).map { memo.meanings[$0] } ?? learn(reader, column)
        if let issue = meaning.issue { issues.append(issue) }
        return meaning.value
    }

    /// The flag of the current record as bits, marked where it comes with an issue.
    mutating func bits(_ reader: borrowing CSVReader) -> UInt64 {
        guard let column else { return 0 }
        if let place = memo.place(reader) { return memo.meanings[place].bits }
        return learn(reader, column).bits
    }

    private mutating func learn(_ reader: borrowing CSVReader, _ column: Int) -> RatingMeaning<Bool> {
        let (value, issue) = meaning(of: reader.text(column), in: column)
        let meaning = RatingMeaning(value, issue: issue, in: rating)
        memo.remember(meaning, reader)
        return meaning
    }

    private func meaning(of text: String, in column: Int) -> (Coded<Bool>, CellIssue?) {
        let trimmed = CellText.trimmed(text)
        if let kind = CellText.missing(trimmed) { return (.absent(kind), nil) }
        let unusual = CellIssue(kind: .unusualFlag, column: column)
        switch CellText.folded(trimmed) {
        case "1": return (.coded(true), style == .digits ? nil : unusual)
        case "0": return (.coded(false), style == .digits ? nil : unusual)
        case "yes": return (.coded(true), nil)
        case "no": return (.coded(false), nil)
        case "true", "y", "1.0": return (.coded(true), unusual)
        case "false", "n", "0.0": return (.coded(false), unusual)
        default:
            let kind: CellIssue.Kind = CellText.isSpreadsheetError(trimmed) ? .spreadsheetError : .unknownLabel
            return (.unrecognised(text), CellIssue(kind: kind, column: column))
        }
    }
}
