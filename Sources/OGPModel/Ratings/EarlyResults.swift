/// The IRM's early results, for plans submitted from 2021.
public enum EarlyResults: String, RatingScale {
    /// Significant results: counted as strong.
    case significant
    /// Moderate results: not counted as strong.
    case moderate
    /// No notable results.
    case noNotableResults

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .significant: 0
        case .moderate: 1
        case .noNotableResults: 2
        }
    }

    /// Significant, and nothing below it.
    public var isStrong: Bool { self == .significant }
}
