extension String {
    /// The text with a capital letter at its beginning.
    var sentence: String { prefix(1).uppercased() + dropFirst() }
}

extension String {
    /// The text without the spaces before it.
    var trimmedStart: String { String(drop { $0 == " " }) }
}
