/// A reference that XML does not know and that is replaced by the character it stands for in HTML.
struct MarkupPatch {
    /// Where the reference begins, in bytes of text before it.
    let offset: Int
    /// How long it is.
    let length: Int
    /// The tag it stands in; the reference itself in text.
    let place: Int
    let name: String
    let scalar: Unicode.Scalar
}
