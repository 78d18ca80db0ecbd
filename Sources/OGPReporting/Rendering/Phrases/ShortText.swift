/// Cuts a text of the input that is too long for where it stands. The whole text is in the source and in the JSON.
enum ShortText {
    /// The longest heading or cell, in characters.
    static let limit = 240

    /// The text, or its beginning and an ellipsis.
    static func cut(_ text: String) -> String {
        if text.utf8.count <= limit { return text }
        let beginning = text.prefix(limit)
        return beginning.endIndex == text.endIndex ? text : beginning + "\u{2026}"
    }
}
