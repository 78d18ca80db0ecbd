import Findings

extension CSVEvent {
    /// The kind of finding it becomes.
    var code: FindingCode {
        switch kind {
        case .strayQuote: .strayQuote
        case .textAfterQuote: .textAfterQuote
        case .unterminatedQuote: .unterminatedQuote
        case .quoteBeyondLimit: .quoteBeyondLimit
        case .neverClosedQuote: .neverClosedQuote
        case .suspectQuote: .suspectQuote
        case .longRecord: .longRecord
        case .longField: .longField
        case .manyColumns: .manyColumns
        case .manyRows: .manyRows
        case .loneCarriageReturns: .loneCarriageReturns
        case .mixedLineEnds: .mixedLineEnds
        }
    }

    /// The finding it becomes at a position.
    func finding(at position: SourcePosition, quote: UInt8) -> Finding {
        let more = unlisted > 0 ? " \(unlisted) more irregularities of this record are not listed." : ""
        return Finding(code, message(line: position.line ?? 0) + more, at: position)
    }

    private func message(line: Int) -> String {
        switch kind {
        case .strayQuote:
            "A quote stands inside a cell that does not begin with one; it is kept as it is."
        case .textAfterQuote:
            "Text stands between the closing quote and the next delimiter; both parts are kept as one cell."
        case .unterminatedQuote:
            "The quote opened at line \(line) is never closed; this line is read as a row of its own, without the quote."
        case .quoteBeyondLimit(let limit):
            "The quote opened at line \(line) is not closed within \(limit) bytes; this line is read as a row of its own, "
                + "without the quote. \(CSVLimits.recordOption) raises the limit."
        case .neverClosedQuote:
            "The quote opened at line \(line) was never closed and swallowed whole rows; this line is read as a row of its "
                + "own, without the quote, and the rows behind it as they stand."
        case .suspectQuote:
            "The quote opened at line \(line) was probably never closed: the lines behind it look like rows."
        case .longRecord(let limit):
            "This line is longer than \(limit) bytes; what is beyond is left out. \(CSVLimits.recordOption) raises the limit."
        case .longField(let length, let limit):
            "This cell has \(length) bytes and is cut to \(limit). \(CSVLimits.fieldOption) raises the limit."
        case .manyColumns(let count, let limit):
            "This row has \(count) cells; those beyond \(limit) are left out. \(CSVLimits.columnOption) raises the limit."
        case .manyRows(let limit):
            "The table has more than \(limit) rows; reading stops here. \(CSVLimits.rowOption) raises the limit."
        case .loneCarriageReturns:
            "Records end with a lone carriage return, as on old Macintosh systems."
        case .mixedLineEnds(let first, let other):
            "Records end in different ways: the first with \(first.rawValue), this one with \(other.rawValue)."
        }
    }
}
