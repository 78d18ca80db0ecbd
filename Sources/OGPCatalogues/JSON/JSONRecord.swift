/// An object of a JSON document, read key by key; whatever is missing, of the wrong kind or unknown is a `CatalogueFailure`
/// that names the line and the key.
package struct JSONRecord: Sendable {
    private let text: JSONText
    private let list: String
    private let position: Int?
    private let offset: Int
    private let fields: [JSONValue.Field]

    /// The document itself, which must be an object.
    package init(document text: String, file: String) throws(CatalogueFailure) {
        var reader = JSONText(text, file: file)
        let value = try reader.document()
        try self.init(value, list: "", position: nil, in: reader)
    }

    private init(
        _ value: JSONValue, list: String, position: Int?, in text: JSONText
    ) throws(CatalogueFailure) {
        guard case .object(let fields) = value.content else {
            let key = position.map { "\(list)[\($0)]" } ?? list
            throw text.failure("an object is expected, not \(value.kind)", at: value.offset, key: key)
        }
        self.list = list
        self.position = position
        self.text = text
        self.offset = value.offset
        self.fields = fields
    }

    /// Where the object stands in the document, such as `members[3]`; empty for the document itself.
    package var key: String { position.map { "\(list)[\($0)]" } ?? list }

    /// The keys of the object, in order.
    package var keys: [String] { fields.map(\.key) }

    /// Refuses every key that is not listed.
    package func allow(only known: some Sequence<String>) throws(CatalogueFailure) {
        for field in fields where !known.contains(field.key) {
            throw text.failure("this key is not known", at: field.offset, key: path(field.key))
        }
    }

    /// A mistake in the value of one key, or in the object itself where it has no such key.
    package func failure(_ problem: String, at name: String) -> CatalogueFailure {
        text.failure(problem, at: field(name)?.value.offset ?? offset, key: path(name))
    }

    /// A text that must be there and not be empty.
    package func string(_ name: String) throws(CatalogueFailure) -> String {
        guard let string = try optionalString(name) else { throw failure("this key is missing", at: name) }
        return string
    }

    /// A text that may be absent, but not empty.
    package func optionalString(_ name: String) throws(CatalogueFailure) -> String? {
        guard let field = field(name) else { return nil }
        return try text(of: field.value, key: path(name))
    }

    /// A text that may be absent, `null` or empty, which are all the same.
    package func textIfAny(_ name: String) throws(CatalogueFailure) -> String {
        guard let field = field(name) else { return "" }
        switch field.value.content {
        case .null: return ""
        case .string(let string): return string
        default: throw failure("a text or null is expected, not \(field.value.kind)", at: name)
        }
    }

    /// A list of texts, of which some may be empty; empty where the key is absent.
    package func texts(_ name: String) throws(CatalogueFailure) -> [String] {
        var texts: [String] = []
        for value in try values(name) {
            guard case .string(let string) = value.content else {
                throw failure("a list of texts is expected, with \(value.kind) in it", at: name)
            }
            texts.append(string)
        }
        return texts
    }

    /// A whole number that may be absent.
    package func optionalInteger(_ name: String) throws(CatalogueFailure) -> Int? {
        guard let field = field(name) else { return nil }
        guard case .number(let digits) = field.value.content, let number = Int(digits) else {
            throw failure("a whole number is expected, not \(field.value.kind)", at: name)
        }
        return number
    }

    /// A list of texts; empty where the key is absent.
    package func strings(_ name: String) throws(CatalogueFailure) -> [String] {
        var strings: [String] = []
        for (index, value) in try values(name).enumerated() {
            strings.append(try text(of: value, key: "\(path(name))[\(index)]"))
        }
        return strings
    }

    /// An object that must be there.
    package func object(_ name: String) throws(CatalogueFailure) -> JSONRecord {
        guard let field = field(name) else { throw failure("this key is missing", at: name) }
        return try JSONRecord(field.value, list: path(name), position: nil, in: text)
    }

    /// A list of objects; empty where the key is absent.
    package func records(_ name: String) throws(CatalogueFailure) -> [JSONRecord] {
        var records: [JSONRecord] = []
        let list = path(name)
        for (index, value) in try values(name).enumerated() {
            records.append(try JSONRecord(value, list: list, position: index, in: text))
        }
        return records
    }

    /// One of the raw values of a type, which must be there.
    package func choice<Choice>(_ name: String, of type: Choice.Type) throws(CatalogueFailure) -> Choice
    where Choice: RawRepresentable, Choice.RawValue == String, Choice: CaseIterable {
        try choice(try string(name), at: name)
    }

    /// A list of raw values of a type; empty where the key is absent.
    package func choices<Choice>(_ name: String, of type: Choice.Type) throws(CatalogueFailure) -> [Choice]
    where Choice: RawRepresentable, Choice.RawValue == String, Choice: CaseIterable {
        var choices: [Choice] = []
        for word in try strings(name) { choices.append(try choice(word, at: name)) }
        return choices
    }

    private func choice<Choice>(_ word: String, at name: String) throws(CatalogueFailure) -> Choice
    where Choice: RawRepresentable, Choice.RawValue == String, Choice: CaseIterable {
        guard let choice = Choice(rawValue: word) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw failure("\"\(word)\" is not one of: \(known)", at: name)
        }
        return choice
    }

    private func field(_ name: String) -> JSONValue.Field? { fields.first { $0.key == name } }

    private func path(_ name: String) -> String {
        let key = key
        return key.isEmpty ? name : "\(key).\(name)"
    }

    private func values(_ name: String) throws(CatalogueFailure) -> [JSONValue] {
        guard let field = field(name) else { return [] }
        guard case .array(let values) = field.value.content else {
            throw failure("a list is expected, not \(field.value.kind)", at: name)
        }
        return values
    }

    private func text(of value: JSONValue, key: @autoclosure () -> String) throws(CatalogueFailure) -> String {
        guard case .string(let string) = value.content else {
            throw text.failure("a text is expected, not \(value.kind)", at: value.offset, key: key())
        }
        if string.isEmpty { throw text.failure("this text is empty", at: value.offset, key: key()) }
        return string
    }
}
