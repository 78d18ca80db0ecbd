/// A field that a header may name, and why.
public struct HeaderMatch: Sendable, Hashable {
    /// How the header and a known one compare.
    public enum Manner: Sendable, Hashable {
        /// The header is the known one, after folding.
        case same
        /// The known one is a part of it.
        case part
        /// They differ in some letters.
        case near(letters: Int)
    }

    /// The name of the field, as mapping files spell it.
    public let field: String
    /// The known header as the data spells it.
    public let known: String
    /// The language of the known header, as a BCP 47 tag.
    public let language: String
    /// Whether the known header was seen in a published table for this field.
    public let isSourced: Bool
    /// How the two compare.
    public let manner: Manner
    /// How near they are, above 0 and at most 1.
    public let strength: Double
}
