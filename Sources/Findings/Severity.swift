/// How much a finding matters to the person who reads the data.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth knowing; nothing to mend.
    case note
    /// Probably wrong, or read in a way that should be confirmed.
    case warning
    /// Wrong: a value could not be read or contradicts the format.
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    /// Orders notes before warnings before errors.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
