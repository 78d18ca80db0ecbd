import Findings
import XMLReading

/// Reads elements inside an item as values.
struct PlanElementReading {
    let tree: XMLSubtree
    let isExact: Bool
    let position: SourcePosition
    let known: Set<String>

    private static let xml = "http://www.w3.org/XML/1998/namespace"
    private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

    /// The values of an element and of everything inside it; names of elements inside one another are joined by points.
    func values(of node: XMLSubtree.Node, prefix: String) -> [(String, PlanValue)] {
        let name = prefix + tree.name(of: node)
        if known.contains(name), !PlanVocabulary.groups.contains(name) {
            return [(name, leaf(node))] + unknownAttributes(node, name)
        }
        let children = Array(tree.children(of: node))
        let isGroup = PlanVocabulary.groups.contains(name) || !children.isEmpty
        if !isGroup { return [(name, leaf(node))] + attributes(of: node, prefix: name + ".") }
        var found = attributes(of: node, prefix: name + ".")
        for child in children { found += values(of: child, prefix: name + ".") }
        if let text = text(of: node) { found.append((name, text)) }
        return found
    }

    /// The attributes of an item or group, as values.
    func attributes(of node: XMLSubtree.Node, prefix: String) -> [(String, PlanValue)] {
        tree.attributes(of: node).filter { $0.namespace != Self.xml && $0.namespace != Self.instance }.map {
            (prefix + $0.name, PlanValue(text: CellText.trimmed($0.value), position: position(of: node)))
        }
    }

    /// The text directly inside an item or group; `nil` where there is only white space.
    func text(of node: XMLSubtree.Node) -> PlanValue? {
        let text = CellText.trimmed(tree.text(of: node))
        return text.isEmpty ? nil : PlanValue(text: text, position: position(of: node))
    }

    /// The text of an element that stands on its own, such as an id that no attribute can hold.
    static func text(of tree: XMLSubtree) -> String {
        let reading = PlanElementReading(
            tree: tree, isExact: false, position: tree.position(of: tree.root), known: [])
        var value = reading.leaf(tree.root)
        value.unescape()
        return value.text
    }

    /// The value of an element without others inside.
    func leaf(_ node: XMLSubtree.Node) -> PlanValue {
        var value = PlanValue(text: tree.text(of: node), position: position(of: node))
        var keepsSpace = false
        for attribute in tree.attributes(of: node) {
            if attribute.namespace == Self.xml {
                if attribute.name == "lang" { value.language = attribute.value }
                if attribute.name == "space" { keepsSpace = attribute.value == "preserve" }
            } else if PlanVocabulary.marks.contains(attribute.name) {
                value.marks[attribute.name] = attribute.value
            }
        }
        if !keepsSpace { value.text = CellText.trimmed(value.text) }
        return value
    }

    /// Attributes of a field that are no marks.
    private func unknownAttributes(_ node: XMLSubtree.Node, _ name: String) -> [(String, PlanValue)] {
        attributes(of: node, prefix: "").filter { !PlanVocabulary.marks.contains($0.0) }
            .map { (name + "." + $0.0, $0.1) }
    }

    private func position(of node: XMLSubtree.Node) -> SourcePosition { isExact ? tree.position(of: node) : position }
}
