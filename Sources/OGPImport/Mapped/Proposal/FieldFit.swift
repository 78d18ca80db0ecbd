/// What the cells of a column say about a field that its header may name.
enum FieldFit: Sendable, Hashable {
    /// The cells cannot be such values; why, as a clause.
    case contradicts(String)
    /// They say nothing for or against it.
    case neutral
    /// They look like such values: how much that adds, from 0 to 1, and why, as a clause.
    case supports(Double, String)

    /// The score of a header of some strength with these cells.
    func score(_ strength: Double) -> Double {
        switch self {
        case .contradicts: strength * 0.35
        case .neutral: strength
        case .supports(let weight, _): 1 - (1 - strength) * (1 - weight)
        }
    }
}
