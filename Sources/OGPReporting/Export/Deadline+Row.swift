import OGPModel

extension Deadline {
    /// Writes the members of a deadline object.
    func write(to row: inout some RowWriter) {
        row.field("text", text)
        row.field("earliest", earliest?.description)
        row.field("latest", latest?.description)
        row.field("precision", precision.rawValue)
        row.field("recurrence", recurrence?.description)
        row.field("basis", basis.rawValue)
    }
}
