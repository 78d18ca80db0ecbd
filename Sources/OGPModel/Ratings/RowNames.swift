/// The members, plans and clusters that the rows of one input refer to by place.
public struct RowNames: Sendable {
    /// The members.
    public var members: [MemberReference] = []
    /// The plans.
    public var plans: [ActionPlanID] = []
    /// The keys of shared assessments.
    public var clusters: [String] = []

    /// No names.
    public init() {}
}
