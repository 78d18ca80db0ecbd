/// How much a gap or finding matters, as readers see it: a word and a shape, never a colour alone.
public enum SeverityMark: Sendable, Hashable, CaseIterable {
    /// Stands in the way: gaps that are high, findings that are errors.
    case high
    /// To be looked at: gaps that are medium, findings that are warnings.
    case medium
    /// Small: gaps that are low, findings that are notes.
    case low
    /// For information.
    case info

    /// The shape in front of the word.
    public var symbol: String {
        switch self {
        case .high: "▲"
        case .medium: "◆"
        case .low: "●"
        case .info: "○"
        }
    }

    /// The shape where only ASCII can be shown.
    public var asciiSymbol: String {
        switch self {
        case .high: "!"
        case .medium: "*"
        case .low: "-"
        case .info: "."
        }
    }

    var className: String {
        switch self {
        case .high: "tag tag-high"
        case .medium: "tag tag-medium"
        case .low: "tag tag-low"
        case .info: "tag tag-info"
        }
    }
}
