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
    private var known: [(cell: FieldFingerprint, value: Coded<Bool>, issue: CellIssue?)] = []

    init(_ column: Int?, style: Style = .digits) {
        self.column = column
        self.style = style
    }

    /// The flag of the current record; not collected where the export has no such column.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> Coded<Bool> {
        guard let column else { return .notCollected }
        let cell = reader.fingerprint(column)
        for index in known.indices where known[index].cell == cell {
            if let issue = known[index].issue { issues.append(issue) }
            return known[index].value
        }
        let (value, issue) = meaning(of: reader.text(column), in: column)
        if cell.isExact && known.count < 32 { known.append((cell, value, issue)) }
        if let issue { issues.append(issue) }
        return value
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
