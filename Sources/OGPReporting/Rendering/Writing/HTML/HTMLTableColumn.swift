/// One column of a table on a page.
public struct HTMLTableColumn: Sendable, Hashable {
    /// What its cells say.
    public var title: String
    /// Words at the start, numbers at the end.
    public var alignment: ColumnAlignment

    /// A column.
    public init(_ title: String, _ alignment: ColumnAlignment = .leading) {
        self.title = title
        self.alignment = alignment
    }
}
