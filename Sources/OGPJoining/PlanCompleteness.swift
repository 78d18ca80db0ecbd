/// Whether the input holds all commitments of a plan. Only then may "no commitment on this" be said of the plan.
public enum PlanCompleteness: Sendable, Hashable {
    /// The caller declared it whole.
    case declared
    /// The source is the plan itself.
    case stated
    /// The commitment ids leave no hole within the plan and none to the plans before and after it.
    case unbroken
    /// It cannot be known; the reason as a clause.
    case unknown(String)
    /// The ids show that commitments are not in the input; the reason as a clause.
    case broken(String)

    /// A selection that picks single commitments out of plans leaves none of them whole.
    public static let cutBySelection = PlanCompleteness.unknown(
        "the selection picks single commitments out of the plan")

    /// Whether the plan is known or declared to be whole.
    public var isWhole: Bool {
        switch self {
        case .declared, .stated, .unbroken: true
        case .unknown, .broken: false
        }
    }

    /// The reason, as a clause that follows "because".
    public var reason: String {
        switch self {
        case .declared: "the caller declares each plan's list of commitments to be whole"
        case .stated: "the input is the plan itself"
        case .unbroken: "its commitment ids leave no hole, inside the plan or to the plans beside it"
        case .unknown(let reason), .broken(let reason): reason
        }
    }

    /// Every word of the outputs, from what is surest.
    public static let labels = [declared, stated, unbroken, unknown(""), broken("")].map(\.label)

    /// The word in the outputs.
    public var label: String {
        switch self {
        case .declared: "declared"
        case .stated: "stated"
        case .unbroken: "unbroken"
        case .unknown: "unknown"
        case .broken: "partial"
        }
    }
}
