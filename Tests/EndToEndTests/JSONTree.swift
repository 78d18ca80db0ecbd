import Foundation

/// A JSON document to look around in.
enum JSONTree: Decodable, Equatable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONTree].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }

    /// Reads a document.
    init(_ text: String) throws { self = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8)) }

    /// A member of an object; `null` where there is none.
    subscript(_ name: String) -> JSONTree {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    /// The elements of a list; none for anything else.
    var list: [JSONTree] { if case .list(let elements) = self { elements } else { [] } }

    /// The members of an object; none for anything else.
    var members: [String: JSONTree] { if case .object(let members) = self { members } else { [:] } }

    /// The text, where it is one.
    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The whole number, where it is one.
    var number: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

    /// Whole numbers by path, such as `completion.counts.limited`.
    func figures(_ prefix: String = "") -> [String: Int] {
        switch self {
        case .number: number.map { [prefix: $0] } ?? [:]
        case .object(let members):
            members.reduce(into: [:]) { paths, member in
                let path = prefix.isEmpty ? member.key : prefix + "." + member.key
                paths.merge(member.value.figures(path)) { first, _ in first }
            }
        default: [:]
        }
    }
}
