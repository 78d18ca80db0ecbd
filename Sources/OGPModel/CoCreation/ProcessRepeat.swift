public import Findings

/// Something that stands in a process record more than once and counts once.
public struct ProcessRepeat: Sendable, Hashable {
    /// What it is, as a word of the record: `meeting`, `forum` …
    public let what: String
    /// The id that both have; empty where only what they say is the same.
    public let id: String
    /// Whether both state a day, and not the same one.
    public let differsInDay: Bool
    /// Where the one stands that counts.
    public let kept: SourcePosition
    /// Where the one stands that does not.
    public let repeated: SourcePosition
}
