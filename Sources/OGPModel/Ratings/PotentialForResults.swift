/// How far a commitment, if carried out, would change practice: the scale for plans since 2020.
///
/// Source: OGP glossary, "Ambition". It is never pooled with potential impact.
public enum PotentialForResults: String, RatingScale {
    /// A possible game changer to rules, practices, policies or institutions.
    case substantial
    /// A positive but standalone initiative or change.
    case modest
    /// Continues ongoing practice without indicating added value.
    case unclear

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .substantial: 0
        case .modest: 1
        case .unclear: 2
        }
    }
}
