/// How an input is written.
public enum SourceLayout: Sendable {
    /// A table.
    case table(TableLayout)
    /// An XML document.
    case document(DocumentLayout)
}
