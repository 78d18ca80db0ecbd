import Findings
import OGPModel

/// What one row, or one column of a reporting date, says about how far an item is.
struct MappedStatement {
    var assessment: Assessment
    /// Where its first cell stands.
    let position: SourcePosition
    /// The period as the row writes it; empty where the mapping or a header says it.
    let period: String
}
