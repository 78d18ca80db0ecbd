/// On which side the cells of a column line up.
public enum ColumnAlignment: Sendable, Hashable {
    /// Words: at the start of the line.
    case leading
    /// Numbers: at the end of the line.
    case trailing
}
