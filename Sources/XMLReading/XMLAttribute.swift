/// An attribute with its value. Declarations of namespaces are none.
public struct XMLAttribute: Sendable, Hashable {
    /// The name without its prefix.
    public let name: String
    /// The namespace, where there is one.
    public let namespace: String?
    /// The value with its references resolved and its line breaks read as spaces, as XML demands.
    public let value: String

    /// An attribute of these parts.
    public init(name: String, namespace: String? = nil, value: String) {
        self.name = name
        self.namespace = namespace
        self.value = value
    }
}
