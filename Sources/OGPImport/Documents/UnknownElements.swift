import Findings
import XMLReading

/// The local names of elements that an importer does not know, with the place of the first.
struct UnknownElements {
    /// The names, sorted; at most as many as are worth listing.
    var names: [String] { seen.sorted() }
    /// How many there are and what they are called, such as "2 elements: a, b".
    var words: String {
        "\(count) \(count == 1 ? "element" : "elements"): \(names.joined(separator: ", "))"
    }
    /// How many elements have such a name.
    private(set) var count = 0
    /// Where the first one stands.
    private(set) var first: SourcePosition?
    private var seen: Set<String> = []
    private let known: Set<String>

    private static let mostNames = 100

    /// - Parameter known: the local names that the importer knows, read or not.
    init(known: Set<String>) { self.known = known }

    /// Notes the unknown elements of a subtree. What is inside an unknown element is not looked at.
    mutating func note(_ tree: XMLSubtree) {
        var skipped = tree.root
        var isSkipping = false
        for node in tree.nodes {
            if isSkipping, isInside(node, skipped, tree) { continue }
            isSkipping = false
            let name = tree.name(of: node)
            if known.contains(name) { continue }
            note(name, at: tree.position(of: node))
            (skipped, isSkipping) = (node, true)
        }
    }

    /// Notes an unknown element.
    mutating func note(_ name: String, at position: @autoclosure () -> SourcePosition) {
        if known.contains(name) { return }
        count += 1
        if first == nil { first = position() }
        if seen.count < Self.mostNames { seen.insert(name) }
    }

    private func isInside(_ node: XMLSubtree.Node, _ outer: XMLSubtree.Node, _ tree: XMLSubtree) -> Bool {
        var current = tree.parent(of: node)
        while let element = current {
            if element == outer { return true }
            current = tree.parent(of: element)
        }
        return false
    }
}
