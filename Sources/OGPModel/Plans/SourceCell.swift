public import Findings

/// A cell of the source as it stands there.
public struct SourceCell: Sendable, Hashable {
    /// The column's header as the source spells it.
    public var header: String
    /// The cell's text, verbatim.
    public var text: String
    /// Where it stands.
    public var position: SourcePosition

    /// A cell.
    public init(header: String, text: String, position: SourcePosition) {
        self.header = header
        self.text = text
        self.position = position
    }
}
