/// A word or phrase that speaks for a suggestion, as the source writes it.
public struct SuggestedWord: Sendable, Hashable {
    /// The words, as the source writes them.
    public let text: String
    /// The name of the field in which they stand first, as in an export: `title`, `shortTitle`, `fullText`, or the part of a
    /// template that a question asks for.
    public let field: String
    /// Where they begin in that field, in Unicode scalars from its start.
    public let offset: Int
}
