import CSVReading
import OGPModel

/// Reads a label column, with the numeric code beside it as a check. What a pair of cells means is worked out once and
/// remembered by fingerprint.
struct LabelColumn<Label: RatingScale> {
    private struct Known {
        let label: FieldFingerprint
        let code: FieldFingerprint
        let value: Coded<Label>
        let issue: CellIssue?
    }

    private let column: Int?
    private let codeColumn: Int?
    private let words: RatingWords<Label>
    private var known: [Known] = []

    init(_ column: Int?, code codeColumn: Int? = nil, words: RatingWords<Label>) {
        self.column = column
        self.codeColumn = codeColumn
        self.words = words
    }

    /// The value of the current record; not collected where the export has no such column.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> Coded<Label> {
        guard let column else { return .notCollected }
        let label = reader.fingerprint(column)
        let code = codeColumn.map { reader.fingerprint($0) } ?? FieldFingerprint()
        for index in known.indices where known[index].label == label && known[index].code == code {
            if let issue = known[index].issue { issues.append(issue) }
            return known[index].value
        }
        return decode(reader, column, label, code, &issues)
    }

    private mutating func decode(
        _ reader: borrowing CSVReader, _ column: Int, _ label: FieldFingerprint, _ code: FieldFingerprint,
        _ issues: inout [CellIssue]
    ) -> Coded<Label> {
        let (value, problem) = meaning(of: reader.text(column), in: column)
        var issue = problem
        if issue == nil, let codeColumn, !words.agrees(value, with: reader.text(codeColumn)) {
            issue = CellIssue(kind: .labelAndCode(codeColumn: codeColumn), column: column)
        }
        if label.isExact && code.isExact && known.count < 64 {
            known.append(Known(label: label, code: code, value: value, issue: issue))
        }
        if let issue { issues.append(issue) }
        return value
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
