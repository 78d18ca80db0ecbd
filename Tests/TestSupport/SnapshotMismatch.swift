/// What a snapshot test throws: the stored text and the actual one differ, or there was none and it has been recorded.
public struct SnapshotMismatch: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which file, which lines, and what to do.
    public let description: String

    init(_ description: String) { self.description = description }
}
