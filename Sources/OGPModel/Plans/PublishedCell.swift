/// A value that the source derived itself, kept verbatim so that it can be compared with the recomputed one.
public struct PublishedCell: Sendable, Hashable {
    /// Which derived column it is.
    public var column: PublishedColumn
    /// The column's header as the source spells it.
    public var header: String
    /// The cell's text.
    public var text: String

    /// A published value.
    public init(column: PublishedColumn, header: String, text: String) {
        self.column = column
        self.header = header
        self.text = text
    }
}
