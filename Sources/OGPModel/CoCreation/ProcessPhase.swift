/// The two parts of a plan's life that the standards and the IRM judge apart.
public enum ProcessPhase: String, Sendable, Hashable, CaseIterable {
    /// While the plan is made: co-creation.
    case development
    /// While the plan is carried out and monitored.
    case implementation
}
