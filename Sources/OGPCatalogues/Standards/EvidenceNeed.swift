/// What a piece of evidence must have beside being recorded.
public enum EvidenceNeed: String, Sendable, Hashable, CaseIterable {
    /// A day.
    case date
    /// A link.
    case link
}
