@testable import OGPCatalogues

/// A JSON value that schemas and outputs are compared as. Whole numbers are kept apart from others.
enum SchemaValue: Equatable, Sendable {
    case null
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([SchemaValue])
    case object([String: SchemaValue])

    /// Reads a document; a key that occurs twice in an object is a mistake.
    init(json: String) throws {
        var text = JSONText(json, file: "json")
        self.init(try text.document())
    }

    private init(_ value: JSONValue) {
        switch value.content {
        case .null: self = .null
        case .boolean(let flag): self = .flag(flag)
        case .number(let digits): self = Int(digits).map(SchemaValue.integer) ?? .number(Double(digits) ?? .nan)
        case .string(let text): self = .text(text)
        case .array(let values): self = .list(values.map(SchemaValue.init))
        case .object(let fields):
            self = .object(Dictionary(fields.map { ($0.key, SchemaValue($0.value)) }) { first, _ in first })
        }
    }

    /// A member of an object; `nil` where this is no object or has no such member.
    subscript(key: String) -> SchemaValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The members of an object; empty where this is none.
    var members: [String: SchemaValue] {
        if case .object(let members) = self { members } else { [:] }
    }

    /// The elements of a list; empty where this is none.
    var elements: [SchemaValue] {
        if case .list(let elements) = self { elements } else { [] }
    }

    /// The text; `nil` where this is none.
    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The value of a whole or other number; `nil` where this is none.
    var double: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .number(let number): number
        default: nil
        }
    }

    /// The same with another value, or none, at a key such as `groups/0/key`; `nil` where the path leads nowhere.
    func replacing(_ path: String, with value: SchemaValue?) -> SchemaValue? {
        replacing(path.split(separator: "/").map(String.init)[...], with: value)
    }

    private func replacing(_ path: ArraySlice<String>, with value: SchemaValue?) -> SchemaValue? {
        guard let step = path.first else { return value }
        let rest = path.dropFirst()
        switch self {
        case .object(var members):
            guard rest.isEmpty else {
                guard let inner = members[step]?.replacing(rest, with: value) else { return nil }
                members[step] = inner
                return .object(members)
            }
            if value == nil, members[step] == nil { return nil }
            members[step] = value
            return .object(members)
        case .list(var elements):
            guard let index = Int(step), elements.indices.contains(index), !rest.isEmpty,
                let inner = elements[index].replacing(rest, with: value)
            else { return nil }
            elements[index] = inner
            return .list(elements)
        default: return nil
        }
    }
}
