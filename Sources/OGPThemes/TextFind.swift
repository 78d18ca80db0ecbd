/// A place in a commitment where a phrase or cue of a theme stands.
struct TextFind {
    let theme: Int
    let isCue: Bool
    /// The place of the field in the commitment's text.
    let field: Int
    /// The place of its first word in the field.
    let word: Int
    /// How many words it has.
    let length: Int
}
