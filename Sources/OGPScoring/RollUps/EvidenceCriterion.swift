public import OGPModel

/// What counts as usable evidence of a claim: a label with a criterion, not a judgement on what the evidence shows.
public struct EvidenceCriterion: Sendable {
    /// Whether a piece of evidence is usable.
    public let isUsable: @Sendable (Evidence) -> Bool

    /// A criterion.
    public init(_ isUsable: @escaping @Sendable (Evidence) -> Bool) { self.isUsable = isUsable }

    /// A link, or a text that is not blank.
    public static let linkOrText = EvidenceCriterion { evidence in
        [evidence.link ?? "", evidence.text].contains { text in text.contains { !$0.isWhitespace } }
    }
}
