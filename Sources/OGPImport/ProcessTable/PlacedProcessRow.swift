import Findings
import OGPCatalogues
import OGPModel

/// A row of a process record with the place where it stands.
struct PlacedProcessRow {
    /// The row.
    var row: ProcessRow
    /// Where it stands, for findings.
    let position: SourcePosition
    /// Where it comes from: its place, or what a merged file says of it.
    let source: SourcePosition
}
