import ByteReading
import Findings
import XMLReading

/// A document as a tree whose elements can be put in another order.
struct StratMLElementTree {
    let name: String
    let attributes: [(name: String, value: String)]
    var text = ""
    var children: [StratMLElementTree] = []

    /// The tree of a document; names lose their prefixes and namespaces.
    init(_ document: String) throws {
        var ignored = FindingTally()
        var reader = try XMLReader(InputFile(text: document))
        _ = try reader.next(&ignored)
        self = try Self(&reader, &ignored)
    }

    private init(_ reader: inout XMLReader, _ sink: inout FindingTally) throws {
        name = reader.name
        attributes = reader.attributes.filter { $0.namespace == nil }.map { ($0.name, $0.value) }
        while let event = try reader.next(&sink) {
            switch event {
            case .start: children.append(try Self(&reader, &sink))
            case .text: text += reader.text
            case .end: return
            }
        }
    }

    /// The tree with the children of every element in the order of a ranking of their names; children of one name stay in order.
    func ordered(by rank: (String) -> UInt64) -> StratMLElementTree {
        var tree = self
        let ranked = children.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element.name), rank(right.element.name))
            return one == other ? left.offset < right.offset : one < other
        }
        tree.children = ranked.map { $0.element.ordered(by: rank) }
        return tree
    }

    /// The document, in the namespace of ISO's Part 2.
    var document: String {
        markup.replacing(
            "<\(name)", with: "<\(name) xmlns=\"urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport\"",
            maxReplacements: 1)
    }

    private var markup: String {
        let inside = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
        return "<\(name)\(inside)>\(Self.escaped(text))\(children.map(\.markup).joined())</\(name)>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
