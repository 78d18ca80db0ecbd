import XMLReading

/// The values of one record: its attributes, its child elements, entries with a key, and pairs of key and value.
struct RecordCells {
    /// One value with the name of its column.
    struct Cell {
        let column: String
        var text: String
        /// The element that holds it; `nil` for an attribute of the record.
        let node: XMLSubtree.Node?
    }

    /// The values in the order of the document, one for each column.
    private(set) var cells: [Cell] = []
    /// How many values were put together because they have one column, or stand in a list.
    private(set) var joined = 0
    private var places: [String: Int] = [:]

    /// What stands between values that are put together, as between institutions.
    private static let separator = "; "

    init(_ record: DocumentElement) {
        let tree = record.tree
        for attribute in tree.attributes(of: record.node) where Self.isValue(attribute) {
            add(attribute.name, attribute.value, nil)
        }
        for node in tree.children(of: record.node) {
            let children = Array(tree.children(of: node))
            if children.isEmpty {
                add(Self.column(of: node, tree), Self.text(of: node, tree), node)
            } else if let pair = Self.pair(children, tree) {
                add(tree.text(of: pair.key), tree.text(of: pair.value), pair.value)
            } else {
                addList(node, tree)
            }
        }
    }

    private mutating func add(_ column: String, _ text: String, _ node: XMLSubtree.Node?) {
        let column = CellText.trimmed(column)
        if column.isEmpty { return }
        guard let place = places[column] else {
            places[column] = cells.count
            cells.append(Cell(column: column, text: text, node: node))
            return
        }
        if CellText.trimmed(text).isEmpty { return }
        joined += 1
        let before = cells[place].text
        cells[place].text = CellText.trimmed(before).isEmpty ? text : before + Self.separator + text
    }

    /// Adds an element that holds others: a list, whose texts are put together.
    private mutating func addList(_ node: XMLSubtree.Node, _ tree: XMLSubtree) {
        var texts: [String] = []
        Self.leaves(of: node, tree) { leaf in
            let text = CellText.trimmed(Self.text(of: leaf, tree))
            if !text.isEmpty { texts.append(text) }
        }
        joined += max(0, texts.count - 1)
        add(tree.name(of: node), texts.joined(separator: Self.separator), node)
    }

    private static func leaves(of node: XMLSubtree.Node, _ tree: XMLSubtree, _ body: (XMLSubtree.Node) -> Void) {
        for child in tree.children(of: node) {
            if tree.children(of: child).contains(where: { _ in true }) {
                leaves(of: child, tree, body)
            } else {
                body(child)
            }
        }
    }

    /// The column of a value: its key where it is an entry, otherwise the element's name.
    private static func column(of node: XMLSubtree.Node, _ tree: XMLSubtree) -> String {
        let name = tree.name(of: node)
        if let key = tree.attribute("key", of: node), !key.isEmpty { return key }
        if keyedByName.contains(name), let key = tree.attribute("name", of: node), !key.isEmpty { return key }
        return name
    }

    private static let keyedByName: Set<String> = ["entry", "field", "column", "cell", "data", "value", "property"]

    /// The text of a value; empty where it is marked as missing, and the address where it holds nothing else.
    private static func text(of node: XMLSubtree.Node, _ tree: XMLSubtree) -> String {
        for name in ["nil", "xsi:nil"] where ["true", "1"].contains(tree.attribute(name, of: node) ?? "") { return "" }
        let text = tree.text(of: node)
        if !CellText.trimmed(text).isEmpty { return text }
        return tree.attribute("url", of: node) ?? tree.attribute("href", of: node) ?? text
    }

    /// The key and the value of an element that holds nothing else.
    private static func pair(
        _ children: [XMLSubtree.Node], _ tree: XMLSubtree
    ) -> (key: XMLSubtree.Node, value: XMLSubtree.Node)? {
        guard children.count == 2, let key = children.first(where: { isKeyName(tree.name(of: $0)) }),
            let value = children.first(where: { $0 != key && isValueName(tree.name(of: $0)) }),
            !tree.children(of: key).contains(where: { _ in true }),
            !tree.children(of: value).contains(where: { _ in true })
        else { return nil }
        return (key, value)
    }

    /// Whether an element of this name holds the key of a pair.
    static func isKeyName(_ name: String) -> Bool { name.lowercased().hasSuffix("key") }

    /// Whether an element of this name holds the value of a pair.
    static func isValueName(_ name: String) -> Bool { name.lowercased().hasSuffix("value") }

    /// How many attributes of a record are values.
    static func values(in attributes: [XMLAttribute]) -> Int { attributes.count(where: isValue) }

    /// Whether an attribute is a value and not the number by which a portal counts its records.
    private static func isValue(_ attribute: XMLAttribute) -> Bool {
        attribute.namespace == nil && !attribute.name.contains(":") && !bookkeeping.contains(attribute.name)
    }

    private static let bookkeeping: Set<String> = ["_id", "_uuid", "_position", "_address", "key"]
}
