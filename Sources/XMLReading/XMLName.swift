/// The name of an element, in its parts.
public struct XMLName: Sendable, Hashable {
    /// The name without its prefix.
    public let local: String
    /// The namespace, where there is one.
    public let namespace: String?
    /// The prefix as the document spells it, where there is one.
    public let prefix: String?

    /// A name of these parts.
    public init(local: String, namespace: String? = nil, prefix: String? = nil) {
        self.local = local
        self.namespace = namespace
        self.prefix = prefix
    }
}
