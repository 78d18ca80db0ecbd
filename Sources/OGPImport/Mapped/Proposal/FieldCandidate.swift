/// A field that a column may be read as, with how likely that is and why.
public struct FieldCandidate: Sendable, Hashable {
    /// The field.
    public internal(set) var field: TableField
    /// How likely it is, above 0 and at most 1.
    public internal(set) var score: Double
    /// Why, as a sentence without a full stop.
    public internal(set) var why: String
}
