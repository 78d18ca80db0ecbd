import Findings
import OGPModel

extension Assessment {
    /// Writes the members of a status object.
    func write(to row: inout some RowWriter) {
        row.field("by", by)
        row.field("role", role.rawValue)
        row.field("stage", stage.rawValue)
        row.field("date", when)
        row.field("status", status.label)
        row.field("said", said)
    }

    /// The statement in one line.
    var words: String {
        "\(role.rawValue) \(stage.rawValue)\(when.map { " \($0)" } ?? ""): \(status.label)"
    }
}
