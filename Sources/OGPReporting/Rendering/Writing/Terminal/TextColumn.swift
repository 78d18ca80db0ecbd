/// One column of a terminal table.
public struct TextColumn: Sendable, Hashable {
    /// What its cells say.
    public var title: String
    /// Words at the start, numbers at the end. Only columns of words are narrowed when the table is too wide.
    public var alignment: ColumnAlignment

    /// A column.
    public init(_ title: String, _ alignment: ColumnAlignment = .leading) {
        self.title = title
        self.alignment = alignment
    }
}
