/// Something odd about a cell that a decoder met; turned into a finding only if somebody wants it.
struct CellIssue {
    enum Kind {
        case unknownLabel
        case labelAndCode(codeColumn: Int)
        case spreadsheetError
        case unusualFlag
        case unreadableYear
        case unusualTag
    }

    let kind: Kind
    /// The column of the cell.
    let column: Int
}
