import OGPCatalogues
public import OGPModel

/// The texts of one commitment, divided into words when a check first asks for them.
public struct CommitmentTexts: Sendable {
    /// The texts.
    public let texts: [CheckedText]
    /// Whether there is more than titles.
    public let hasBody: Bool

    /// The texts of a commitment.
    public init(_ commitment: Commitment) { self.init(CheckedText.texts(of: commitment)) }

    /// Texts of the caller's own.
    public init(_ texts: [CheckedText]) {
        self.texts = texts
        hasBody = texts.contains { $0.field != "title" && $0.field != "shortTitle" }
    }
}
