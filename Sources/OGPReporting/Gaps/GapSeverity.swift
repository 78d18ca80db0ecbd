/// How much a gap weighs. Each rule publishes the reason for its severity.
public enum GapSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// A promise not kept, or a whole area left out.
    case high
    /// A weakness that a reader should know before judging.
    case medium
    /// A lesser weakness.
    case low
    /// Context, not a shortfall.
    case info

    private var rank: Int {
        switch self {
        case .high: 3
        case .medium: 2
        case .low: 1
        case .info: 0
        }
    }

    /// Orders from info to high.
    public static func < (left: GapSeverity, right: GapSeverity) -> Bool { left.rank < right.rank }
}
