/// How a segment of a bar is filled, so that it can be told apart without colour: three tones from dark to light with at
/// least 3:1 between neighbours, and four patterns for what is not a degree of completion.
public enum BarPattern: String, Sendable, Hashable, CaseIterable {
    /// The darkest tone: complete.
    case strong
    /// The middle tone: substantial.
    case medium
    /// The lightest tone, outlined: limited.
    case light
    /// Empty and outlined: not started.
    case outline
    /// Diagonal lines: no evidence.
    case hatch
    /// Dots: not stated.
    case dots
    /// Crossed lines: not applicable.
    case cross

    /// Whether the segment needs a line around it to be seen.
    var isOutlined: Bool { self != .strong && self != .medium }

    /// The value of the `fill` attribute where the style sheet says nothing.
    func fill(figureId: String) -> String {
        switch self {
        case .strong: "#0b2545"
        case .medium: "#3a7ca5"
        case .light: "#d6e8f5"
        case .outline: "#ffffff"
        case .hatch, .dots, .cross: "url(#" + figureId + "-" + rawValue + ")"
        }
    }

    /// The lines drawn on a tile of 8 × 8 units, for the patterned ones.
    var tilePath: String? {
        switch self {
        case .strong, .medium, .light, .outline: nil
        case .hatch: "M-2 2L2 -2M0 8L8 0M6 10L10 6"
        case .dots: "M1 2H3M5 6H7"
        case .cross: "M0 8L8 0M0 0L8 8"
        }
    }
}
