import OGPModel
import XMLReading

/// The rows of a schedule about publishing in general. They are no commitments.
struct IATISchedulePublishing {
    /// Each row with its codes and its words.
    let extra: [ExtraCell]
    /// The lines that hold a person's address; they are kept apart and never published by default.
    let contact: ContactDetails?

    init(_ rows: [DocumentElement]) {
        var persons: [String] = []
        extra = rows.compactMap { row in
            let codes = row.tree.attributes(of: row.node).filter { !$0.value.isEmpty && $0.namespace == nil }
                .map { "\($0.name) \(DocumentText.clean($0.value))" }
            let lines = row.deepText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            persons += lines.filter(Self.holdsAddress)
            let words = DocumentText.clean(lines.filter { !Self.holdsAddress($0) }.joined(separator: "\n"))
            let text = [codes.joined(separator: ", "), words].filter { !$0.isEmpty }.joined(separator: ": ")
            return text.isEmpty ? nil : ExtraCell(header: row.name, text: text)
        }
        contact =
            persons.isEmpty
            ? nil : ContactDetails(name: "", position: "", email: persons.joined(separator: "\n"), telephone: "")
    }

    private static func holdsAddress(_ line: String) -> Bool {
        line.contains("@") && Redaction.redacted(line) != line
    }
}
