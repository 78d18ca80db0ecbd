/// A word of a text, folded, with its place.
struct TextWord: Sendable, Hashable {
    /// The folded word.
    let text: String
    /// How many Unicode scalars stand before it.
    let start: Int
    /// How many Unicode scalars stand before its end.
    let end: Int
    /// What divides it from the word before.
    let breakBefore: TextBreak
    /// Whether it is part of a heading that templates repeat.
    var isHeading = false
}
