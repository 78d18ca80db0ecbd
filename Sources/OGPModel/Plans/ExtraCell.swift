/// A cell of a column that the importer does not know, kept as it is.
public struct ExtraCell: Sendable, Hashable {
    /// The column's header.
    public var header: String
    /// The cell's text.
    public var text: String

    /// An unknown cell.
    public init(header: String, text: String) {
        self.header = header
        self.text = text
    }
}
