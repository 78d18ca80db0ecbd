public import Findings

/// A cell or an element of the source as it stands there.
public struct SourceCell: Sendable, Hashable {
    /// The column's header, or the element's name, as the source spells it.
    public var header: String
    /// The cell's text, verbatim.
    public var text: String
    /// Where it stands.
    public var position: SourcePosition

    /// The field of the export that it holds, where the importer says so; tables are matched by their headers instead.
    public var field: String?

    /// A cell.
    public init(header: String, text: String, position: SourcePosition, field: String? = nil) {
        self.field = field
        self.header = header
        self.text = text
        self.position = position
    }
}
