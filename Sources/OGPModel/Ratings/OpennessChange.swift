/// What became more open because of a commitment ("Did it open government?"), for plans before 2021.
public enum OpennessChange: String, RatingScale {
    /// A reform that transformed business as usual.
    case outstanding
    /// A step forward for openness, limited in scope or scale.
    case major
    /// Some change, minor in its effect on openness.
    case marginal
    /// No change in government practice.
    case didNotChange
    /// Government openness worsened.
    case worsens
    /// No early results to report yet (plans of 2019 and 2020).
    case noEarlyResults

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .outstanding: 0
        case .major: 1
        case .marginal: 2
        case .didNotChange: 3
        case .worsens: 4
        case .noEarlyResults: 5
        }
    }

    /// Major or outstanding: OGP's "strong early results".
    public var isStrong: Bool { self == .major || self == .outstanding }
}
