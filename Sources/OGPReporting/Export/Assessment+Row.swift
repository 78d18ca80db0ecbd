import Findings
import OGPModel

extension Assessment {
    /// Writes the members of a status object.
    func write(to row: inout some RowWriter) {
        row.field("by", by)
        row.field("role", role.rawValue)
        row.field("stage", stage.rawValue)
        row.field("date", year.map(String.init))
        row.field("status", completion.label)
        row.field("said", said)
    }

    /// The statement in one line.
    var words: String {
        "\(role.rawValue) \(stage.rawValue)\(year.map { " \($0)" } ?? ""): \(completion.label)"
    }
}

extension Commitment {
    /// Writes the members of a source object.
    func writeSource(to row: inout some RowWriter) {
        row.field("file", source.file)
        row.field("row", source.row)
        row.field("line", source.line)
        row.field("element", source.element)
    }
}
