/// Words in a text of a commitment that a check looks for.
public struct CheckMatch: Sendable, Hashable {
    /// The words as the text has them.
    public let words: String
    /// The field they stand in.
    public let field: String
    /// Where they begin: how many Unicode scalars of the text stand before them.
    public let offset: Int
    /// The instrument that they name; `nil` where they are words of the check's own.
    public let instrument: String?
}
