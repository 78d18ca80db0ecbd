/// How clearly a commitment's activities can be verified: the scale for plans before 2017.
public enum Specificity: String, RatingScale {
    /// Clear, verifiable activities with measurable deliverables.
    case high
    /// Objectively verifiable activities.
    case medium
    /// Verifiable only with interpretation.
    case low
    /// No measurable activity, deliverable or milestone.
    case none

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .high: 0
        case .medium: 1
        case .low: 2
        case .none: 3
        }
    }

    /// Medium or high, which OGP converts to "verifiable". Source: OGP glossary, "Verifiability".
    public var isVerifiable: Bool { self == .high || self == .medium }
}
