import Findings
import OGPModel
import XMLReading

/// An element of a subtree, with its texts cleaned: edges trimmed and carriage returns read as line ends.
struct DocumentElement {
    let tree: XMLSubtree
    let node: XMLSubtree.Node

    /// The element that holds all others.
    init(_ tree: XMLSubtree) {
        self.init(tree, tree.root)
    }

    init(_ tree: XMLSubtree, _ node: XMLSubtree.Node) {
        self.tree = tree
        self.node = node
    }

    /// The local name.
    var name: String { tree.name(of: node) }

    /// The text directly inside.
    var text: String { DocumentText.clean(tree.text(of: node)) }

    /// All text inside, in the order of the document.
    var deepText: String { DocumentText.clean(tree.deepText(of: node)) }

    /// Where the start tag begins.
    var position: SourcePosition { tree.position(of: node) }

    /// Whether it holds neither text nor values of attributes, at any depth.
    var isBlank: Bool { tree.isBlank(node) }

    /// The value of an attribute by its local name, trimmed; `nil` where there is none.
    func attribute(_ name: String) -> String? { tree.attribute(name, of: node).map(DocumentText.clean) }

    /// The elements directly inside, in order.
    var children: [DocumentElement] { tree.children(of: node).map { DocumentElement(tree, $0) } }

    /// The elements of a local name directly inside, in order.
    func children(_ name: String) -> [DocumentElement] {
        tree.children(of: node, named: name).map { DocumentElement(tree, $0) }
    }

    /// The first element of a local name directly inside.
    func child(_ name: String) -> DocumentElement? {
        tree.first(named: name, under: node).map { DocumentElement(tree, $0) }
    }

    /// The text of the first element of a local name directly inside; empty where there is none.
    func childText(_ name: String) -> String { child(name)?.text ?? "" }

    /// It as a cell that was read into a field of the export.
    func cell(_ text: String? = nil, field: String) -> SourceCell {
        SourceCell(header: name, text: text ?? tree.deepText(of: node), position: position, field: field)
    }
}
