import Findings
public import OGPModel

extension GapSource {
    /// A cell of a commitment's record.
    public init(_ commitment: Commitment, field: String, value: String) {
        self.init(
            file: commitment.source.file, row: commitment.source.row, line: commitment.source.line,
            element: commitment.source.element, field: field, value: value)
    }
}
