/// What a commitment belongs to.
public enum CommitmentKind: String, Sendable, Hashable, CaseIterable {
    /// A national or local action plan.
    case actionPlan = "action-plan"
    /// An open-parliament plan nested in an action plan.
    case openParliament = "open-parliament"
    /// An open-justice plan nested in an action plan.
    case openJustice = "open-justice"
    /// No plan: a standalone commitment (allowed since the Open Gov Challenge, 2023-2028).
    case standalone
    /// Anything else.
    case other
}
