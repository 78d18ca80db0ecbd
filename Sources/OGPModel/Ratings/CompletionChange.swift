/// How completion moved between the mid-term and the end-of-term assessment, as the source says.
public enum CompletionChange: String, RatingScale {
    /// Completion went up.
    case increase
    /// Completion stayed.
    case noChange
    /// Completion went down.
    case decrease

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .increase: 0
        case .noChange: 1
        case .decrease: 2
        }
    }
}
