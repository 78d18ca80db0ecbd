extension GapSeverity {
    /// The shape that stands beside the word.
    var mark: SeverityMark {
        switch self {
        case .high: .high
        case .medium: .medium
        case .low: .low
        case .info: .info
        }
    }

    /// The word for people.
    var word: String {
        switch self {
        case .high: "High"
        case .medium: "Medium"
        case .low: "Low"
        case .info: "For information"
        }
    }

    /// What the word means.
    var definition: String {
        switch self {
        case .high: "Goes to the core of what was promised."
        case .medium: "Should be known before judging the commitment or the plan."
        case .low: "A lesser weakness."
        case .info: "Context, not a shortfall. It is listed and not counted."
        }
    }
}
