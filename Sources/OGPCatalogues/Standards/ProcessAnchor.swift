/// A day of the plan that a rule counts from.
public enum ProcessAnchor: String, Sendable, Hashable, CaseIterable {
    /// The day the development of the plan began.
    case developmentStart
    /// The day the plan was delivered.
    case delivered
    /// The plan's first day.
    case start
    /// The plan's last day.
    case end
    /// The day by which the item itself says that it is due.
    case ownDue
}
