/// What a rule looks at, and so what its counts are counts of.
public enum RuleSubject: String, Sendable, Hashable, CaseIterable {
    /// Commitments.
    case commitment
    /// Milestones.
    case milestone
    /// Commitments and milestones beside what an earlier version of their plan says of them.
    case change
    /// Plans, or each area of a menu in each plan.
    case plan
    /// What files of context record of members.
    case context
    /// Requirements of the co-creation standards and contributions, in the process records of plans.
    case process
    /// Questions that go with a commitment for its themes, or for words of its text.
    case question
}
