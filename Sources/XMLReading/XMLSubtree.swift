public import Findings

/// One element with everything inside it, in flat arrays that are filled by `XMLReader.readSubtree` and can be filled again.
///
/// It keeps its own copy of all texts, so it stays valid when the reader goes on. Elements are told apart by `Node`, a number
/// in document order.
public struct XMLSubtree: Sendable {
    /// An element of the subtree. It means nothing once the subtree is filled again.
    public struct Node: Sendable, Hashable, Comparable {
        let index: Int

        /// Orders elements as the document does.
        public static func < (left: Node, right: Node) -> Bool { left.index < right.index }
    }

    /// What is kept of an element. Names are numbers of symbols, -1 where there is none.
    struct Element {
        let step: PathStep
        let parent: Int32
        /// The index behind the last element inside.
        var end: Int32
        let firstRun: Int32
        var endRun: Int32
        let firstAttribute: Int32
        let attributeCount: Int32
        /// Where its tag begins, in bytes of text before it.
        let offset: Int
    }

    /// A text in an element.
    struct Run {
        let element: Int32
        let start: Int
        let count: Int
    }

    /// An attribute of an element.
    struct Attribute {
        let name: Int32
        let prefix: Int32
        let namespace: Int32
        let start: Int
        let count: Int
    }

    var elements: [Element] = []
    var runs: [Run] = []
    var attributes: [Attribute] = []
    var bytes: [UInt8] = []
    var names = XMLNames()
    var lines = LineStarts()
    var ancestors: [PathStep] = []
    var fileName = ""
    /// The element that is being filled.
    var innermost: Int32 = -1

    /// A subtree without any element, to be filled.
    public init() {}

    /// How many elements there are.
    public var count: Int { elements.count }

    /// The element that holds all others. There is one once the subtree was filled.
    public var root: Node {
        precondition(!elements.isEmpty, "the subtree must be filled first")
        return Node(index: 0)
    }

    /// Every element in the order of the document, the root first.
    public var nodes: some Sequence<Node> { elements.indices.lazy.map { Node(index: $0) } }

    /// The element that holds another one; `nil` for the root.
    public func parent(of node: Node) -> Node? {
        let parent = elements[node.index].parent
        return parent < 0 ? nil : Node(index: Int(parent))
    }

    /// The elements directly inside another one, in order.
    public func children(of node: Node) -> XMLChildren { XMLChildren(self, node, name: nil) }

    /// The elements of a local name directly inside another one, in order.
    public func children(of node: Node, named name: String) -> XMLChildren {
        XMLChildren(self, node, name: names.number(of: name) ?? -2)
    }

    /// The first element of a local name directly inside another one.
    public func first(named name: String, under node: Node) -> Node? {
        children(of: node, named: name).first { _ in true }
    }

    /// The local name.
    public func name(of node: Node) -> String { names.texts[Int(elements[node.index].step.name)] }

    /// The number of the local name, as `XMLReader.nameID` counts.
    public func nameID(of node: Node) -> Int { Int(elements[node.index].step.name) }

    /// The namespace, where there is one.
    public func namespace(of node: Node) -> String? { names.text(elements[node.index].step.namespace) }

    /// The prefix, where there is one.
    public func prefix(of node: Node) -> String? { names.text(elements[node.index].step.prefix) }

    /// Where the start tag begins, with the path of the element.
    public func position(of node: Node) -> SourcePosition {
        let (line, column) = lines.place(of: elements[node.index].offset)
        return SourcePosition(file: fileName, line: line, column: column, element: path(of: node))
    }

    /// The path of an element, as `XMLReader.elementPath` writes it.
    public func path(of node: Node) -> String {
        var steps: [PathStep] = []
        var current: Node? = node
        while let element = current {
            steps.append(elements[element.index].step)
            current = parent(of: element)
        }
        return XMLReader.text(of: (ancestors + steps.reversed())[...], names) ?? ""
    }
}
