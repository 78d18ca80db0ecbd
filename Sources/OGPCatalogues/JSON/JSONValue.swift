/// One value of a JSON document, with the place where it starts.
struct JSONValue: Sendable {
    /// The byte offset of its first character in the document.
    let offset: Int
    /// What it is.
    let content: Content

    /// What a JSON value can be. Numbers keep the characters they were written with; objects keep the order of their keys.
    enum Content: Sendable {
        case null
        case boolean(Bool)
        case number(String)
        case string(String)
        case array([JSONValue])
        case object([Field])
    }

    /// One key of an object with its value.
    struct Field: Sendable {
        /// The key, unescaped.
        let key: String
        /// The byte offset of the key's opening quote.
        let offset: Int
        /// Its value.
        let value: JSONValue
    }

    /// The kind of value, as a word for messages: `a string`, `an object` …
    var kind: String {
        switch content {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
