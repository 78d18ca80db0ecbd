/// How sure the wording of a rule is.
public enum StandardsConfidence: String, Sendable, Hashable, CaseIterable {
    /// A source at hand says so.
    case sourced
    /// Held from memory only, or of uncertain scope: to be confirmed before anything rests on it.
    case unconfirmed
}
