import OGPImport
import OGPModel

/// One line of a table of deadlines: `phrase | first day | last day | precision | recurrence`, empty where there is none.
///
/// What is written there comes from what the words mean to a reader of the language, not from what the code answers.
struct DeadlineTableRow: Sendable, CustomStringConvertible {
    let language: String
    let phrase: String
    let meaning: String

    var description: String { "\(language): \(phrase)" }

    static func rows(_ language: String, _ table: String) -> [DeadlineTableRow] {
        table.split(separator: "\n").map { line in
            let cells = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            let others = cells[1].split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            return DeadlineTableRow(
                language: language, phrase: trimmed(cells[0]), meaning: others.joined(separator: " | "))
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// A deadline in the form of the table.
    static func describe(_ deadline: Deadline) -> String {
        [
            deadline.earliest?.description ?? "", deadline.latest?.description ?? "", deadline.precision.rawValue,
            deadline.recurrence?.description ?? "",
        ].joined(separator: " | ")
    }
}
