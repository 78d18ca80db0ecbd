/// How far a commitment was carried out, in the IRM's words.
///
/// Source: OGP glossary, "Completion"; `Unclear` in OGP's sheet is today's "No Evidence Available".
public enum Completion: String, RatingScale {
    /// All activities were carried out.
    case complete
    /// Most activities were carried out.
    case substantial
    /// Some activities were carried out.
    case limited
    /// No activity was begun.
    case notStarted
    /// The reviewer looked and could not tell ("No Evidence Available", earlier "Unclear").
    case noEvidence
    /// The government withdrew the commitment.
    case withdrawn

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .complete: 0
        case .substantial: 1
        case .limited: 2
        case .notStarted: 3
        case .noEvidence: 4
        case .withdrawn: 5
        }
    }

    /// Substantial or complete: OGP's "high completion".
    public var isHigh: Bool { self == .substantial || self == .complete }

    /// Whether it counts in a completion rate: a withdrawn commitment and one without evidence do not.
    public var isAssessed: Bool {
        switch self {
        case .complete, .substantial, .limited, .notStarted: true
        case .noEvidence, .withdrawn: false
        }
    }

    /// The step on the scale from 0 (not started) to 3 (complete); `nil` for the two that are no step.
    public var step: Int? {
        switch self {
        case .notStarted: 0
        case .limited: 1
        case .substantial: 2
        case .complete: 3
        case .noEvidence, .withdrawn: nil
        }
    }
}
