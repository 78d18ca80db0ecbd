/// Whether any commitment of a plan has made progress, as far as the inputs say.
public enum PlanProgress: String, Sendable, Hashable, CaseIterable {
    /// At least one has.
    case some
    /// All were assessed, and none has.
    case none
    /// The inputs do not tell.
    case unknown
}
