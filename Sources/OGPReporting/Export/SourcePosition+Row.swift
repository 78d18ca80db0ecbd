import Findings

extension SourcePosition {
    /// Writes the members of a source object.
    func write(to row: inout some RowWriter) {
        row.field("file", file)
        row.field("row", self.row)
        row.field("line", line)
        row.field("element", element)
    }
}
