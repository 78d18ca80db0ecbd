/// The ratings of one commitment with only what groups it by, for folds over very many commitments: member, plan and
/// cluster are places in a ``RowNames`` table, so that no text is made per commitment.
public struct RatedRow: Sendable {
    /// The raw ratings.
    public var ratings = PackedRatings()
    /// The year the plan was submitted.
    public var submitted: Int?
    /// What the commitment belongs to.
    public var kind = CommitmentKind.actionPlan
    /// The member, as a place in ``RowNames/members``.
    public var member = 0
    /// The plan, as a place in ``RowNames/plans``; `nil` without one.
    public var plan: Int?
    /// The shared assessment, as a place in ``RowNames/clusters``; `nil` where it has its own.
    public var cluster: Int?

    /// A row without ratings.
    public init() {}
}
