/// How far a suggestion can be trusted.
public enum SuggestionTier: String, Sendable, Hashable, CaseIterable {
    /// Nearly always right. Given only for themes that the source's list of tags has one for.
    case strong
    /// Right more often than not; offered for acceptance.
    case suggested
    /// A phrase was found, or little speaks for it; never offered.
    case mentioned

    /// Whether suggestions of the tier are offered for acceptance.
    public var isOffered: Bool { self != .mentioned }
}
