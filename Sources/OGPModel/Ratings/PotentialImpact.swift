/// How far a commitment, if carried out, would change practice: the scale for plans before 2020.
///
/// Source: IRM procedures manual; OGP's exports.
public enum PotentialImpact: String, RatingScale {
    /// It could transform business as usual in the policy area.
    case transformative
    /// A major step forward, limited in scale or scope.
    case moderate
    /// An incremental but positive step.
    case minor
    /// It maintains, or worsens, the status quo.
    case none
    /// The reviewer could not tell. OGP's exports give it the code of `none`.
    case unclear

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .transformative: 0
        case .moderate: 1
        case .minor: 2
        case .none: 3
        case .unclear: 4
        }
    }

    /// Moderate or transformative.
    public var isAtLeastModerate: Bool { self == .moderate || self == .transformative }
}
