/// A table for a terminal: columns parted by two spaces, a rule under the header, numbers on the right.
///
/// When the table is wider than the layout, its widest columns of words are narrowed and their cells continue on the next
/// line. Widths count columns of the terminal, so wide and combining characters line up and colours take no room.
public struct TextTable: Sendable, Hashable {
    /// The columns.
    public var columns: [TextColumn]
    /// The rows, each with one cell a column.
    public private(set) var rows: [[TextCell]] = []

    private static let gap = 2
    private static let narrowest = 8

    /// A table without rows.
    public init(_ columns: [TextColumn]) {
        precondition(!columns.isEmpty, "a table has at least one column")
        self.columns = columns
    }

    /// Adds a row, one cell a column.
    public mutating func addRow(_ cells: [TextCell]) {
        precondition(cells.count == columns.count, "a row of a table has one cell a column")
        rows.append(cells)
    }

    /// The table, with a line feed after each line.
    public func text(_ layout: TextLayout = TextLayout()) -> String {
        let safe = rows.map { row in row.map { TextCell(TextLayout.safeLine($0.text), $0.role) } }
        let titles = columns.map { TextCell(TextLayout.safeLine($0.title), .heading) }
        let widths = fitted(naturalWidths([titles] + safe), to: layout.width)
        var text = lines(of: titles, widths, layout)
        let ruleWidth = widths.reduce(0, +) + Self.gap * (widths.count - 1)
        text += layout.style.applied(.faint, to: String(repeating: layout.glyphs.rule, count: ruleWidth)) + "\n"
        for row in safe { text += lines(of: row, widths, layout) }
        return text
    }

    private func naturalWidths(_ rows: [[TextCell]]) -> [Int] {
        columns.indices.map { column in
            rows.reduce(1) { max($0, DisplayWidth.of($1[column].text)) }
        }
    }

    /// Takes columns away from the widest column of words until the table fits or nothing more can be taken.
    private func fitted(_ natural: [Int], to width: Int) -> [Int] {
        var widths = natural
        var excess = natural.reduce(0, +) + Self.gap * (natural.count - 1) - width
        let flexible = columns.indices.filter { columns[$0].alignment == .leading }
        while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func lines(of row: [TextCell], _ widths: [Int], _ layout: TextLayout) -> String {
        let cells = row.indices.map { TextLayout.lines(of: row[$0].text, width: widths[$0]) }
        let height = cells.reduce(1) { max($0, $1.count) }
        var text = ""
        for line in 0..<height {
            var printed = ""
            for column in row.indices {
                let part = line < cells[column].count ? cells[column][line] : ""
                let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(part)))
                let styled = layout.style.applied(row[column].role, to: part)
                if column > 0 { printed += String(repeating: " ", count: Self.gap) }
                printed += columns[column].alignment == .trailing ? padding + styled : styled + padding
            }
            text += printed.prefix(through: printed.lastIndex { $0 != " " } ?? printed.startIndex) + "\n"
        }
        return text
    }
}
