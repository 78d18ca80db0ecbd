/// The values a commitment can serve. The first three decide relevance; technology alone does not.
///
/// Source: OGP glossary, "Relevance".
public enum OGPValue: String, Sendable, Hashable, CaseIterable {
    /// Access to information (transparency).
    case accessToInformation
    /// Civic participation.
    case civicParticipation
    /// Public accountability.
    case publicAccountability
    /// Technology and innovation for transparency and accountability.
    case technology

    /// Whether the value makes a commitment relevant on its own.
    public var decidesRelevance: Bool { self != .technology }
}
