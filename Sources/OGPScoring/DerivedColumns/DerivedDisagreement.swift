public import OGPModel

/// A cell that the source derived and that does not follow from the ratings of its row.
public struct DerivedDisagreement: Sendable, Hashable {
    /// The cell.
    public let cell: PublishedCell
    /// What follows from the ratings; `nil` where a part is not assessed, so that nothing follows.
    public let recomputed: String?

    /// The disagreement as a sentence.
    public var message: String {
        let follows =
            recomputed.map { "\($0) follows from its ratings" } ?? "nothing follows, because a part is not assessed"
        return "\"\(cell.header)\" is published as \(cell.text); \(follows)."
    }
}
