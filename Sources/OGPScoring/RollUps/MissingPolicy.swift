/// What a roll-up does with milestones of which nothing is known. The raw values are the names in the outputs.
public enum MissingPolicy: String, Sendable, Hashable, CaseIterable {
    /// They are left out of the denominator.
    case exclude
    /// They count as nothing done.
    case zero
    /// They give a lower and an upper bound: as if nothing, and as if all were done.
    case bounds
}
