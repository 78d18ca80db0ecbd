import Findings
import OGPCatalogues
import XMLReading

extension PlanItem {
    /// The item that an element states.
    ///
    /// - Parameters:
    ///   - kind: What it is.
    ///   - node: The element.
    ///   - tree: The subtree it belongs to.
    ///   - isExact: Whether every value gets a position of its own.
    init(_ kind: PlanItemKind, _ node: XMLSubtree.Node, in tree: XMLSubtree, isExact: Bool) {
        self.init(kind, at: tree.position(of: node))
        let reading = PlanElementReading(tree: tree, isExact: isExact, position: position, known: kind.fields)
        for (name, value) in reading.attributes(of: node, prefix: "") { add(name, value) }
        for child in tree.children(of: node) {
            if let kind = PlanItemKind(rawValue: tree.name(of: child)), kind != .actionPlan {
                parts.append(PlanItem(kind, child, in: tree, isExact: isExact))
            } else {
                for (name, value) in reading.values(of: child, prefix: "") { add(name, value) }
            }
        }
        if let text = reading.text(of: node), values["text"] == nil { add("text", text) }
    }
}
