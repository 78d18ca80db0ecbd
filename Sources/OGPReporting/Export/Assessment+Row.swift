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
        row.optionalField("percent", percent)
        row.optionalField("claim", claim?.rawValue)
        row.optionalField("lifecycle", lifecycle?.rawValue)
        row.optionalField("nothingNew", isNothingNew ? true : nil)
        row.optionalField("challenges", challenges.isEmpty ? nil : challenges)
    }

    /// The statement in one line.
    var words: String {
        let more = [
            percent.map { "\($0.words) %" }, claim?.rawValue, lifecycle?.rawValue,
            isNothingNew ? "nothing new" : nil,
        ].compactMap { $0 }
        let words = "\(role.rawValue) \(stage.rawValue)\(when.map { " \($0)" } ?? ""): \(status.label)"
        return more.isEmpty ? words : "\(words) (\(more.joined(separator: ", ")))"
    }
}
