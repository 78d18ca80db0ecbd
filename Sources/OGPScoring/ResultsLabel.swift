public import OGPModel

/// A label of either results scale: the change in openness (plans before 2021) or early results (plans from 2021).
public enum ResultsLabel: RatingScale {
    /// A label of "Did it open government?".
    case change(OpennessChange)
    /// A label of early results.
    case early(EarlyResults)

    /// Every label, the older scale first.
    public static var allCases: [ResultsLabel] {
        OpennessChange.allCases.map(ResultsLabel.change) + EarlyResults.allCases.map(ResultsLabel.early)
    }

    /// The canonical label.
    public var rawValue: String {
        switch self {
        case .change(let value): value.rawValue
        case .early(let value): value.rawValue
        }
    }

    /// The label with the given name.
    public init?(rawValue: String) {
        if let change = OpennessChange(rawValue: rawValue) {
            self = .change(change)
        } else if let early = EarlyResults(rawValue: rawValue) {
            self = .early(early)
        } else {
            return nil
        }
    }

    /// The place in ``allCases``.
    public var ordinal: Int {
        switch self {
        case .change(let value): value.ordinal
        case .early(let value): OpennessChange.allCases.count + value.ordinal
        }
    }

    /// Whether it counts as strong.
    public var isStrong: Bool {
        switch self {
        case .change(let value): value.isStrong
        case .early(let value): value.isStrong
        }
    }
}
