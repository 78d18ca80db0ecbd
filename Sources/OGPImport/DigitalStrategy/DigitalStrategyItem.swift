import Findings
import XMLReading

/// One item of a report as it is written.
struct DigitalStrategyItem {
    let element: DocumentElement
    /// The id, such as `2.1.2`; empty where it has none.
    let id: String
    /// The id of the item above, as it is written.
    let parent: String
    /// What is to be done.
    let text: String
    /// When it is due, in words such as `90 Days`.
    let due: String
    /// The day it is due, as it is written.
    let dueDate: String
    /// The answers.
    let fields: [DigitalStrategyField]
    /// Whether the answers are lists, one entry for each record.
    let isRepeated: Bool

    init(_ element: DocumentElement) {
        self.element = element
        id = element.attribute("id") ?? ""
        parent = element.childText("parent")
        text = element.childText("text")
        due = element.childText("due")
        dueDate = element.childText("due_date")
        fields = (element.child("fields")?.children("field") ?? []).map(DigitalStrategyField.init)
        let multiple = element.childText("multiple")
        isRepeated = !["", "0", "false", "no"].contains(multiple.lowercased()) || fields.contains(where: \.isList)
    }

    var position: SourcePosition { element.position }

    /// How many records a repeated item has: as many as its longest list.
    var records: Int {
        guard isRepeated else { return 0 }
        return fields.filter { $0.isList || !$0.isEmpty }.map(\.values.count).max() ?? 0
    }

    /// Whether the lists of a repeated item have different lengths. A field without any answer is no list.
    var isRagged: Bool {
        isRepeated && Set(fields.filter { !$0.isEmpty }.map(\.values.count)).count > 1
    }

    /// The field that holds the item's own status: the one with exactly the item's id in its name.
    var statusField: DigitalStrategyField? {
        let name = id.map { $0 == "." ? "-" : String($0) }.joined() + "-status"
        return id.isEmpty ? nil : fields.first { $0.name == name }
    }
}
