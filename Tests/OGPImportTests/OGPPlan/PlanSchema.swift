import ByteReading
import Findings
import Foundation
import TestSupport
import XMLReading

/// The XML Schema of plan files, read as far as it goes: named types with elements in any order, attributes, and lists of words.
struct PlanSchema {
    /// What a named type allows.
    struct Kind {
        /// The type of each element, by name.
        var elements: [String: String] = [:]
        /// The type of each attribute, by name.
        var attributes: [String: String] = [:]
        /// The words of a list; `nil` where the type is none.
        var words: [String]?
        /// Whether text may stand directly in an element of this type.
        var holdsText = false
        /// The type it extends.
        var base: String?
    }

    private(set) var kinds: [String: Kind] = [:]

    /// The schema as the package holds it.
    init() throws {
        let url = Fixtures.packageRoot.appending(path: "Sources/OGPReporting/Data/ogp-plan.xsd")
        let tree = try Self.tree(InputFile(bytes: [UInt8](try Data(contentsOf: url)), name: "ogp-plan.xsd"))
        for node in tree.children(of: tree.root) {
            guard let name = tree.attribute("name", of: node), tree.name(of: node) != "element" else { continue }
            kinds[name] = Self.kind(node, tree)
        }
    }

    private static func kind(_ node: XMLSubtree.Node, _ tree: XMLSubtree) -> Kind {
        var kind = Kind()
        kind.holdsText = tree.attribute("mixed", of: node) == "true"
        var open = Array(tree.children(of: node))
        while !open.isEmpty {
            let next = open.removeFirst()
            let name = tree.attribute("name", of: next) ?? ""
            switch tree.name(of: next) {
            case "element": kind.elements[name] = tree.attribute("type", of: next)
            case "attribute": kind.attributes[name] = tree.attribute("type", of: next)
            case "enumeration": kind.words = (kind.words ?? []) + [tree.attribute("value", of: next) ?? ""]
            case "extension":
                kind.base = tree.attribute("base", of: next)
                kind.holdsText = true
                open += Array(tree.children(of: next))
            default: open += Array(tree.children(of: next))
            }
        }
        return kind
    }

    /// The attributes that a type allows, with those of the types it extends.
    func attributes(of name: String) -> [String: String] {
        guard let kind = kinds[name] else { return [:] }
        return kind.attributes.merging(kind.base.map { attributes(of: $0) } ?? [:]) { own, _ in own }
    }

    /// What a document holds that the schema does not allow.
    func mistakes(in input: InputFile) throws -> [String] {
        let tree = try Self.tree(input)
        return mistakes(tree.root, "actionPlans", tree)
    }

    private func mistakes(_ node: XMLSubtree.Node, _ type: String, _ tree: XMLSubtree) -> [String] {
        let path = tree.path(of: node)
        guard let kind = kinds[type] else { return ["\(path): no type \(type)"] }
        let known = attributes(of: type)
        var found: [String] = []
        for attribute in tree.attributes(of: node) where attribute.namespace == nil {
            guard let type = known[attribute.name] else {
                found.append("\(path): no attribute \(attribute.name)")
                continue
            }
            if let words = kinds[type]?.words, !words.contains(attribute.value) {
                found.append("\(path): \(attribute.name) must not be \(attribute.value)")
            }
        }
        for child in tree.children(of: node) {
            if let type = kind.elements[tree.name(of: child)] {
                found += mistakes(child, type, tree)
            } else {
                found.append("\(path): no element \(tree.name(of: child))")
            }
        }
        if !kind.holdsText, !tree.text(of: node).allSatisfy(\.isWhitespace) { found.append("\(path): no text") }
        return found
    }

    private static func tree(_ input: InputFile) throws -> XMLSubtree {
        var findings = FindingTally()
        var reader = try XMLReader(input)
        var tree = XMLSubtree()
        _ = try reader.next(&findings)
        try reader.readSubtree(into: &tree, &findings)
        return tree
    }
}
