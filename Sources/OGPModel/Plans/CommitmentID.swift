/// A commitment's id, compared exactly. OGP's own ids are upper case; the importers normalise them.
public struct CommitmentID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The id as text.
    public let text: String

    /// An id with the given text.
    public init(_ text: String) { self.text = text }

    /// The id as text.
    public var description: String { text }

    /// Orders by text, so that output order never depends on hashing.
    public static func < (left: CommitmentID, right: CommitmentID) -> Bool { left.text < right.text }
}
