/// The elements directly inside an element of a subtree, in order; all of them, or those of one name.
public struct XMLChildren: Sequence, IteratorProtocol, Sendable {
    private let elements: [XMLSubtree.Element]
    private let end: Int
    private var index: Int
    private let name: Int?

    init(_ tree: XMLSubtree, _ node: XMLSubtree.Node, name: Int?) {
        elements = tree.elements
        index = node.index + 1
        end = Int(tree.elements[node.index].end)
        self.name = name
    }

    /// The next one.
    public mutating func next() -> XMLSubtree.Node? {
        while index < end {
            let found = index
            index = Int(elements[found].end)
            if name == nil || Int(elements[found].step.name) == name { return XMLSubtree.Node(index: found) }
        }
        return nil
    }
}
