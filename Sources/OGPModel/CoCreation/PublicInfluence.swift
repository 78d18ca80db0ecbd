/// The spectrum of public influence, from none to full: IAP2's, as the IRM adapts it.
///
/// OGP publishes the labels; their order as a scale is this project's reading.
public enum PublicInfluence: String, Sendable, Hashable, CaseIterable, Comparable {
    /// No consultation.
    case noConsultation
    /// The government provided the public with information on the plan.
    case inform
    /// The public gave input.
    case consult
    /// The government gave feedback on public inputs.
    case involve
    /// There was iterative dialogue, and the public helped set the agenda.
    case collaborate
    /// The government handed decision-making power to members of the public.
    case empower

    /// The place on the scale, 0 to 5.
    public var level: Int {
        switch self {
        case .noConsultation: 0
        case .inform: 1
        case .consult: 2
        case .involve: 3
        case .collaborate: 4
        case .empower: 5
        }
    }

    /// Orders by influence.
    public static func < (left: PublicInfluence, right: PublicInfluence) -> Bool { left.level < right.level }
}
