public import Findings

/// What checking a document against a schema found.
public struct XMLSchemaReport: Sendable, Hashable {
    /// How many elements were checked.
    public let elements: Int
    /// How many breaches there are of each kind.
    public let counts: [FindingCode: Int]

    /// Whether the document follows the schema.
    public var isValid: Bool { counts.isEmpty }
}
