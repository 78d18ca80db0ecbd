import CSVReading
import OGPModel

/// Reads a label column, with the numeric code beside it as a check. What a pair of cells means is worked out once and
/// remembered.
struct LabelColumn<Label: RatingScale> {
    private let column: Int?
    private let codeColumn: Int?
    private let words: RatingWords<Label>
    private let rating: WritableKeyPath<CommitmentRatings, Coded<Label>>?
    private var memo: CellMemo<RatingMeaning<Label>>

    /// Reads a column into `rating`; without one it is only checked.
    init(
        _ column: Int?, code codeColumn: Int? = nil, words: RatingWords<Label>,
        of rating: WritableKeyPath<CommitmentRatings, Coded<Label>>? = nil
    ) {
        self.column = column
        self.codeColumn = codeColumn
        self.words = words
        self.rating = rating
        memo = CellMemo(column ?? 0, beside: codeColumn)
    }

    /// The value of the current record; not collected where the export has no such column.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> Coded<Label> {
        guard let column else { return .notCollected }
        let meaning = memo.place(reader).map { memo.meanings[$0] } ?? learn(reader, column)
        if let issue = meaning.issue { issues.append(issue) }
        return meaning.value
    }

    /// The value of the current record as bits, marked where it comes with an issue.
    mutating func bits(_ reader: borrowing CSVReader) -> UInt64 {
        guard let column else { return 0 }
        if let place = memo.place(reader) { return memo.meanings[place].bits }
        return learn(reader, column).bits
    }

    private mutating func learn(_ reader: borrowing CSVReader, _ column: Int) -> RatingMeaning<Label> {
        let (value, problem) = meaning(of: reader.text(column), in: column)
        var issue = problem
        if issue == nil, let codeColumn, !words.agrees(value, with: reader.text(codeColumn)) {
            issue = CellIssue(kind: .labelAndCode(codeColumn: codeColumn), column: column)
        }
        let meaning = RatingMeaning(value, issue: issue, in: rating)
        memo.remember(meaning, reader)
        return meaning
    }

    private func meaning(of text: String, in column: Int) -> (Coded<Label>, CellIssue?) {
        let trimmed = CellText.trimmed(text)
        if let kind = CellText.missing(trimmed) { return (.absent(kind), nil) }
        let folded = CellText.folded(trimmed)
        if let label = words.label(folded) { return (.coded(label), nil) }
        if folded == "not applicable" { return (.notApplicable, nil) }
        let isError = CellText.isSpreadsheetError(trimmed)
        return (.unrecognised(text), CellIssue(kind: isError ? .spreadsheetError : .unknownLabel, column: column))
    }
}

extension RatingWords {
    /// Whether the text of a code cell says the same as the label: the label's number, the same word where the generation
    /// has no number for it, or the same kind of missing.
    func agrees(_ value: Coded<Label>, with codeText: String) -> Bool {
        let code = CellText.trimmed(codeText)
        switch value {
        case .coded(let label):
            if codes.isEmpty { return true }
            if let expected = codes[label] { return Int(code) == expected }
            return words[CellText.folded(code)] == label
        case .unrecognised: return true
        case .notApplicable: return CellText.missing(code) == .notApplicable || Int(code) == notApplicableCode
        default: return CellText.missing(code) == value.missing
        }
    }
}
