/// What became of a commitment or milestone as an item of its plan, apart from how far the work is.
public enum Lifecycle: String, Sendable, Hashable, CaseIterable {
    /// Changed in scope, wording or date.
    case amended
    /// Joined with another.
    case merged
    /// Divided into several.
    case split
    /// Dropped.
    case withdrawn
    /// Continued in the next plan.
    case carriedOver
}
