public import Findings
public import OGPModel

/// Compares what a source derived itself with what follows from its ratings.
public enum DerivedColumnCheck {
    /// Reports every published cell that does not follow, at the cell where its place is known.
    public static func review<Sink: FindingSink>(_ commitment: Commitment, _ sink: inout Sink) {
        for disagreement in DerivedColumns(commitment).disagreements {
            let cell = disagreement.cell
            let position = commitment.cells.first { $0.header == cell.header }?.position ?? commitment.source
            sink.report(
                .derivedColumn,
                Finding(
                    .derivedColumn, disagreement.message, at: position, field: cell.header, value: cell.text,
                    commitment: commitment.id.text))
        }
    }
}
