/// How large the parts of a document may be. What exceeds a limit ends the reading with an `XMLFailure` that names the option.
///
/// They bound the work a hostile document can cause; every real document met stays far below.
public struct XMLLimits: Sendable, Hashable {
    /// The longest run of text, CDATA section, comment, instruction or attribute value in bytes, at most 8,000,000.
    public var textBytes: Int
    /// The deepest nesting of elements, at most 250.
    public var depth: Int
    /// The longest name of an element or attribute in bytes with its prefix, at most 10,000.
    public var nameBytes: Int
    /// The most attributes of one element, at most 4,096.
    public var attributes: Int
    /// The longest start tag in bytes, at most 500,000.
    public var startTagBytes: Int
    /// The most distinct names of elements, attributes and instructions, prefixes and namespaces together, at most 100,000.
    public var distinctNames: Int
    /// The most elements, at most 2,000,000,000. Reading takes the same memory for any number of them.
    public var elements: Int
    /// The largest element that is kept in memory as a whole, in bytes, at most 1,000,000,000.
    public var subtreeBytes: Int

    /// Limits well above any document seen in practice. Values outside their range are moved to its nearest end.
    public init(
        textBytes: Int = 1_048_576, depth: Int = 64, nameBytes: Int = 256, attributes: Int = 256,
        startTagBytes: Int = 65_536, distinctNames: Int = 2_000, elements: Int = 200_000_000,
        subtreeBytes: Int = 67_108_864
    ) {
        self.textBytes = min(max(1, textBytes), 8_000_000)
        self.depth = min(max(1, depth), 250)
        self.nameBytes = min(max(1, nameBytes), 10_000)
        self.attributes = min(max(0, attributes), 4_096)
        self.startTagBytes = min(max(16, startTagBytes), 500_000)
        self.distinctNames = min(max(1, distinctNames), 100_000)
        self.elements = min(max(1, elements), 2_000_000_000)
        self.subtreeBytes = min(max(1, subtreeBytes), 1_000_000_000)
    }

    /// The limits that hold unless a person chooses others.
    public static let standard = XMLLimits()

    /// The option that raises `textBytes`.
    public static let textOption = "--max-text-bytes"
    /// The option that raises `depth`.
    public static let depthOption = "--max-depth"
    /// The option that raises `nameBytes`.
    public static let nameOption = "--max-name-bytes"
    /// The option that raises `attributes`.
    public static let attributeOption = "--max-attributes"
    /// The option that raises `startTagBytes`.
    public static let startTagOption = "--max-tag-bytes"
    /// The option that raises `distinctNames`.
    public static let distinctNameOption = "--max-distinct-names"
    /// The option that raises `elements`.
    public static let elementOption = "--max-elements"
    /// The option that raises `subtreeBytes`.
    public static let subtreeOption = "--max-subtree-bytes"
}
