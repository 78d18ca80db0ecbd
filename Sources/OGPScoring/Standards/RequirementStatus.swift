/// Whether a requirement is met on a day, as the record shows it. The quality of what is recorded is not judged.
public enum RequirementStatus: String, Sendable, Hashable, CaseIterable {
    /// It is met.
    case met
    /// There is some evidence, but not all that is asked for, or not yet.
    case inProgress
    /// What is recorded shows that it was missed.
    case notMet
    /// Nothing is recorded that shows it.
    case noEvidence
    /// It does not apply, or not yet.
    case notApplicable

    /// How far it is shown: 0 where it is missed or nothing shows it, 1 in part, 2 whole; `nil` where it does not apply.
    public var degree: Int? {
        switch self {
        case .met: 2
        case .inProgress: 1
        case .notMet, .noEvidence: 0
        case .notApplicable: nil
        }
    }
}
