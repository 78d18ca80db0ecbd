/// How an XML document is written.
public struct DocumentLayout: Sendable {
    /// The local name of the root element.
    public var root: String
    /// Its namespace; `nil` where it has none.
    public var namespace: String?
    /// The version of XML that the document declares; `nil` without a declaration.
    public var xmlVersion: String?
    /// The encoding that the document declares; `nil` without a declaration.
    public var declaredEncoding: String?
    /// How many elements were read so far.
    public var elements: Int
    /// How often elements of interest occur, by local name, in the order the importer names them.
    public var counts: [(name: String, count: Int)]
    /// Local names that the importer does not know, sorted.
    public var unknownNames: [String]

    /// A document's layout.
    public init(
        root: String, namespace: String?, xmlVersion: String? = nil, declaredEncoding: String? = nil,
        elements: Int = 0, counts: [(name: String, count: Int)] = [], unknownNames: [String] = []
    ) {
        self.root = root
        self.namespace = namespace
        self.xmlVersion = xmlVersion
        self.declaredEncoding = declaredEncoding
        self.elements = elements
        self.counts = counts
        self.unknownNames = unknownNames
    }
}
