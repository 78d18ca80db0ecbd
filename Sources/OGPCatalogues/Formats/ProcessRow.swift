/// One row of a process record, as both forms of it hold it.
package struct ProcessRow: Sendable, Hashable {
    /// What it is about.
    package var event: ProcessEventKind
    /// The other cells that are not empty.
    package var cells: [ProcessColumn: String] = [:]

    /// A row without other cells.
    package init(_ event: ProcessEventKind) { self.event = event }

    /// A cell; empty where nothing stands there.
    package subscript(_ column: ProcessColumn) -> String {
        get { column == .event ? event.rawValue : cells[column] ?? "" }
        set { cells[column] = newValue.isEmpty ? nil : newValue }
    }

    /// What stands in front of words that could be taken for an answer.
    package static let wordsPrefix = "text: "
    /// What stands in front of words that are no answer.
    package static let unrecognisedPrefix = "unrecognised: "
}
