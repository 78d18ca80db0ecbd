/// One cell of a terminal table: a text and what it is.
public struct TextCell: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The text, as it is in the data; it is made safe when printed.
    public var text: String
    /// What it is, for the colours.
    public var role: TextRole

    /// A cell.
    public init(_ text: String, _ role: TextRole = .plain) {
        self.text = text
        self.role = role
    }

    /// A cell of running text.
    public init(stringLiteral text: String) { self.init(text) }
}
