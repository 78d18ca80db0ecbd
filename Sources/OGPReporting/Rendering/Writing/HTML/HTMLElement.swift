/// One element: its name, its attributes in order, its children in order.
public struct HTMLElement: Sendable, Hashable {
    /// The name.
    public var name: HTMLElementName
    /// The attributes, printed in this order.
    public var attributes: [HTMLAttribute]
    /// What is inside.
    public var children: [HTMLNode]

    /// An element. `br` and `hr` take no children.
    public init(_ name: HTMLElementName, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []) {
        precondition(!name.isVoid || children.isEmpty, "an element without an end tag has no content")
        self.name = name
        self.attributes = attributes
        self.children = children
    }
}
