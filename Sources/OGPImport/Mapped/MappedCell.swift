import Findings

/// A cell of a column that a mapping reads.
struct MappedCell {
    /// The text, without white space at its edges; never empty.
    let text: String
    let column: MappedColumn
    let position: SourcePosition
}
