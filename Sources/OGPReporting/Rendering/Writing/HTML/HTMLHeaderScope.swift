/// What a header cell of a table heads.
public enum HTMLHeaderScope: String, Sendable, Hashable {
    case column = "col"
    case row
}
