/// A table on a page: caption, one header row, the first cell of each row as its header, no merged cells.
///
/// It stands in a region of its own that scrolls when the screen is narrow, can be reached by keyboard and is named by the
/// caption, so the page itself never scrolls sideways.
public struct HTMLTable: Sendable, Hashable {
    /// The anchor of the table, unique on its page.
    public var id: String
    /// What the table shows, and how to read an empty cell.
    public var caption: [HTMLNode]
    /// The columns.
    public var columns: [HTMLTableColumn]
    /// The rows, each with one cell a column.
    public private(set) var rows: [[HTMLNode]] = []

    /// From how many columns on a table needs paper that lies on its side.
    static let wide = 9

    /// A table without rows.
    public init(id: String, caption: [HTMLNode], columns: [HTMLTableColumn]) {
        self.id = id
        self.caption = caption
        self.columns = columns
    }

    /// Adds a row, one cell a column.
    public mutating func addRow(_ cells: [HTMLNode]) {
        precondition(cells.count == columns.count, "a row of a table has one cell a column")
        rows.append(cells)
    }

    /// The table as a piece of a page.
    public var node: HTMLNode {
        let captionId = id + "-c"
        return HTMLNode(
            .div, .class(columns.count < Self.wide ? "scroll" : "scroll wide"), .role("region"),
            .ariaLabelledBy(captionId), .focusable
        ) {
            HTMLNode(.table, .id(id)) {
                HTMLNode(.caption, [.id(captionId)], caption)
                HTMLNode(.thead, [], [HTMLNode(.tr, [], columns.map(headerCell))])
                HTMLNode(.tbody, [], rows.map { row in HTMLNode(.tr, [], zip(columns, row).enumerated().map(cell)) })
            }
        }
    }

    private func headerCell(_ column: HTMLTableColumn) -> HTMLNode {
        HTMLNode(.th, [.scope(.column)] + Self.attributes(of: column), [.text(column.title)])
    }

    private func cell(_ index: Int, _ pair: (column: HTMLTableColumn, content: HTMLNode)) -> HTMLNode {
        let attributes = Self.attributes(of: pair.column)
        return index == 0
            ? HTMLNode(.th, [.scope(.row)] + attributes, [pair.content]) : HTMLNode(.td, attributes, [pair.content])
    }

    private static func attributes(of column: HTMLTableColumn) -> [HTMLAttribute] {
        column.alignment == .trailing ? [.class("number")] : []
    }
}
