import OGPCatalogues

/// Writes the items of a plan file as rows of one table: an item a row, and a row for each text in another language.
struct PlanCSVWriter {
    /// The items that a row stands in, as its cells name them.
    struct Place {
        var plan = ""
        var commitment = ""
        var milestone = ""
        var update = ""
        var process = ""
    }

    private var csv = CSVRowWriter(.machine)

    /// Writes the names of the columns, and what is said of the whole file.
    mutating func begin(_ head: [(name: String, value: String)]) {
        csv.row(PlanLayout.columns)
        for (name, value) in head {
            var row = Row(record: "file", at: Place())
            row.set(PlanField("name", name))
            row.set(PlanField("text", value))
            row.write(to: &csv)
        }
    }

    var isReadyToDrain: Bool { csv.buffer.isReadyToDrain }

    mutating func takeBytes() -> [UInt8] { csv.buffer.takeBytes() }

    /// Writes an item with everything inside it.
    mutating func write(_ item: PlanItem, at place: Place = Place()) {
        var row = Row(record: item.kind.rawValue, at: place)
        for field in item.fields where field.language.isEmpty { row.set(field) }
        row.write(to: &csv)
        let inside = item.place(in: place)
        for field in item.fields where !field.language.isEmpty {
            var row = Row(record: "translation", at: inside)
            row.set(PlanField("language", field.language))
            row.set(PlanField("name", field.name))
            row.set(PlanField("text", field.text))
            row.write(to: &csv)
        }
        var counts: [PlanItemKind: Int] = [:]
        for (index, child) in item.children.enumerated() {
            counts[child.kind, default: 0] += 1
            var place = inside
            let ordinal = "#\(counts[child.kind, default: 0])"
            switch child.kind {
            case .milestone: place.milestone = item.reference(toMilestone: index) ?? ordinal
            case .update: place.update = ordinal
            case .process: place.process = ordinal
            default: break
            }
            write(child, at: place)
        }
    }

    /// One row by its columns.
    private struct Row {
        private var cells = [String](repeating: "", count: PlanLayout.columns.count)
        private var lists: [String: [String]] = [:]
        private var marks: [String] = []

        init(record: String, at place: Place) {
            let names = ["record", "plan", "commitment", "milestone", "update", "process"]
            let values = [record, place.plan, place.commitment, place.milestone, place.update, place.process]
            for (name, value) in zip(names, values) { set(PlanField(name, value.isEmpty ? nil : value)) }
        }

        mutating func set(_ field: PlanField) {
            for mark in field.marks { marks.append("\(field.name).\(mark.name)=\(mark.value)") }
            guard let text = field.text, let column = PlanCSVWriter.columns[field.name] else { return }
            if PlanNames.lists.contains(field.name) {
                lists[field.name, default: []].append(text)
                cells[column] = PlanEscape.joined(lists[field.name] ?? [])
            } else if field.needsEscape {
                cells[column] = PlanEscape.escaped(text, keepingEdges: true)
                marks.append("\(field.name).escaped=true")
            } else {
                cells[column] = text
            }
        }

        func write(to csv: inout CSVRowWriter) {
            for text in cells.dropLast() { csv.cell(text) }
            csv.cell(PlanEscape.joined(marks))
            csv.endRow()
        }
    }

    private static let columns = Dictionary(
        uniqueKeysWithValues: PlanLayout.columns.enumerated().map { ($0.element, $0.offset) })
}

extension PlanItem {
    /// The place that an item's parts name in their rows.
    fileprivate func place(in place: PlanCSVWriter.Place) -> PlanCSVWriter.Place {
        var place = place
        let id = fields.first { $0.name == "id" }?.text ?? ""
        switch kind {
        case .actionPlan: place.plan = id
        case .commitment: (place.plan, place.commitment) = ("", id)
        default: break
        }
        return place
    }

    /// What rows call a milestone: its id or number where that names no other one of the commitment.
    fileprivate func reference(toMilestone index: Int) -> String? {
        let milestones = children.enumerated().filter { $0.element.kind == .milestone }
        func text(_ name: String, _ item: PlanItem) -> String? { item.fields.first { $0.name == name }?.text }
        for name in ["id", "number"] {
            guard let wanted = text(name, children[index]), PlanEscape.isPlain(wanted), wanted.first != "#" else {
                continue
            }
            let found = milestones.filter { text("id", $0.element) == wanted || text("number", $0.element) == wanted }
            if found.count == 1 { return wanted }
        }
        return nil
    }
}

extension PlanField {
    /// Whether the cell can hold the text only with escapes.
    fileprivate var needsEscape: Bool {
        guard let text else { return false }
        return text.isEmpty ? isEmptyText : !PlanEscape.isPlain(text)
    }
}
