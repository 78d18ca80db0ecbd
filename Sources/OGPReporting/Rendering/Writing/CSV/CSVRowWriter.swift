/// Writes rows as CSV (RFC 4180) into bytes.
///
/// A cell is quoted only where it must be: when it holds the delimiter, a quote, CR or LF, or begins or ends with a space. A
/// row of one empty cell is written `""`, because readers drop blank lines. Nothing else is changed: a cell read back is the
/// cell written, byte for byte, unless formulas are guarded.
public struct CSVRowWriter: Sendable {
    /// What has been written; drain it when it is ready.
    public var buffer = OutputBuffer()

    private let style: CSVStyle
    private var cellsInRow = 0
    private var isRowEmpty = true

    /// A writer that has written nothing but the byte-order mark, if the layout asks for one.
    public init(_ style: CSVStyle = .machine) {
        self.style = style
        if style.hasByteOrderMark { buffer.append("\u{FEFF}") }
    }

    /// Writes a whole row.
    public mutating func row(_ cells: [String]) {
        for text in cells { cell(text) }
        endRow()
    }

    /// Writes a row of a table that is filled in and read back, by readers that take away the guard of a formula.
    public mutating func filledInRow(_ cells: [String]) {
        row(style.guardsFormulas ? cells : cells.map(FormulaGuard.escaped))
    }

    /// Writes the next cell of the row.
    public mutating func cell(_ text: String) {
        let span = text.utf8Span.span
        if span.isEmpty { return beginCell() }
        isRowEmpty = false
        if !style.guardsFormulas, span.count <= 64, appendPlain(span) { return }
        beginCell()
        let isGuarded = style.guardsFormulas && FormulaGuard.isNeeded(text)
        if !needsQuotes(span) {
            if isGuarded { buffer.append(UInt8(ascii: "'")) }
            buffer.append(text)
            return
        }
        buffer.append(UInt8(ascii: "\""))
        if isGuarded { buffer.append(UInt8(ascii: "'")) }
        appendDoublingQuotes(span)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Writes a text, or an empty cell where there is none.
    public mutating func cell(orEmpty text: String?) { cell(text ?? "") }

    /// Writes a whole number. Numbers are never guarded.
    public mutating func cell(_ number: Int) {
        beginCell()
        isRowEmpty = false
        buffer.append(decimal: number)
    }

    /// Writes a whole number, or an empty cell where there is none.
    public mutating func cell(orEmpty number: Int?) {
        if let number { cell(number) } else { cell("") }
    }

    /// Writes `true` or `false`.
    public mutating func cell(_ flag: Bool) { cell(flag ? "true" : "false") }

    /// Writes `true` or `false`, or an empty cell where that is not known.
    public mutating func cell(orEmpty flag: Bool?) {
        if let flag { cell(flag) } else { cell("") }
    }

    /// Writes a share as an exact decimal, or an empty cell where nothing was counted.
    public mutating func cell(orEmpty rate: ExactRate?) {
        beginCell()
        guard let rate else { return }
        isRowEmpty = false
        rate.append(to: &buffer)
    }

    /// Ends the row.
    public mutating func endRow() {
        precondition(cellsInRow > 0, "a CSV row has at least one cell")
        if cellsInRow == 1, isRowEmpty { buffer.append("\"\"") }
        if style.endsLinesWithCRLF { buffer.append(UInt8(ascii: "\r")) }
        buffer.append(UInt8(ascii: "\n"))
        cellsInRow = 0
        isRowEmpty = true
    }

    /// Appends a short cell that needs no quotes, with the delimiter before it; says whether it was one.
    private mutating func appendPlain(_ span: Span<UInt8>) -> Bool {
        let space = UInt8(ascii: " ")
        if span[0] == space || span[span.count - 1] == space { return false }
        let delimiter = style.delimiter
        let isPlain = buffer.appendPlain(span, after: cellsInRow > 0 ? delimiter : nil) { byte in
            byte == delimiter || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
        if isPlain { cellsInRow += 1 }
        return isPlain
    }

    private mutating func beginCell() {
        if cellsInRow > 0 { buffer.append(style.delimiter) }
        cellsInRow += 1
    }

    private func needsQuotes(_ span: Span<UInt8>) -> Bool {
        let space = UInt8(ascii: " ")
        if span[0] == space || span[span.count - 1] == space { return true }
        for index in span.indices {
            let byte = span[index]
            if byte == UInt8(ascii: "\"") || byte == style.delimiter || byte == 0x0A || byte == 0x0D { return true }
        }
        return false
    }

    private mutating func appendDoublingQuotes(_ span: Span<UInt8>) {
        var start = 0
        for index in span.indices where span[index] == UInt8(ascii: "\"") {
            buffer.append(span, start..<index + 1)
            start = index
        }
        buffer.append(span, start..<span.count)
    }
}
