/// The groups that take part in the process.
public enum ParticipantGroup: String, Sendable, Hashable, CaseIterable {
    /// The government and its institutions.
    case government
    /// Parliament or another elected assembly.
    case parliament
    /// The courts.
    case judiciary
    /// Civil-society organisations.
    case civilSociety
    /// Universities and researchers.
    case academia
    /// Companies and their associations.
    case privateSector
    /// The media.
    case media
    /// Single members of the public.
    case `public`
    /// International organisations and donors.
    case international
    /// Anybody else.
    case other
    /// The source does not say.
    case unknown

    /// Whether the group is a branch of the state; `nil` where the source does not tell enough.
    public var isGovernmental: Bool? {
        switch self {
        case .government, .parliament, .judiciary: true
        case .civilSociety, .academia, .privateSector, .media, .public: false
        case .international, .other, .unknown: nil
        }
    }
}
