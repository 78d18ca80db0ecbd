/// Cuts a text of the input that is too long for where it stands. The whole text is in the source and in the JSON.
enum ShortText {
    /// The longest heading or cell, in characters.
    static let limit = 240

    /// The text, or its beginning and an ellipsis.
    static func cut(_ text: String) -> String { cut(text, to: limit) }

    /// The text, or its first characters and an ellipsis.
    static func cut(_ text: String, to limit: Int) -> String {
        if text.utf8.count <= limit { return text }
        let beginning = text.prefix(limit)
        return beginning.endIndex == text.endIndex ? text : beginning + "\u{2026}"
    }

    /// The most items of a list that a sentence names.
    static let itemLimit = 5

    /// The first items with commas between them, and how many more there are.
    static func list(_ items: [String]) -> String {
        let named = items.prefix(itemLimit).map(cut).joined(separator: ", ")
        let rest = items.count - itemLimit
        return rest > 0 ? "\(named) and \(CountPhrase.grouped(rest)) more" : named
    }
}
