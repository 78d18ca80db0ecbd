/// The signs that terminal output is drawn with; the data itself keeps its letters.
public struct TextGlyphs: Sendable, Hashable {
    /// The line under a table's header.
    public let rule: String
    /// The sign in front of a list item.
    public let bullet: String
    /// What stands for text left out.
    public let ellipsis: String
    /// From … to.
    public let arrow: String
    /// Between a term and its explanation.
    public let dash: String

    /// Signs beyond ASCII.
    public static let unicode = TextGlyphs(rule: "─", bullet: "•", ellipsis: "…", arrow: "→", dash: "–")
    /// ASCII only.
    public static let ascii = TextGlyphs(rule: "-", bullet: "*", ellipsis: "...", arrow: "->", dash: "-")
}
