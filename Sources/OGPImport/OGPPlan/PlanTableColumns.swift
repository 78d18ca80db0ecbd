import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// The columns of a plan table, and what a row of it says.
struct PlanTableColumns {
    /// The columns that join rows, in the order of their names below.
    private let joining: [Int?]
    /// All other columns that items may have, with their names.
    private let fields: [(name: String, column: Int)]
    private let marks: Int?
    /// The columns that are asked for by name.
    private let byName: [String: Int]
    /// The headers that plan files do not have.
    let unknownHeaders: [String]

    private static let joiningNames = ["record", "plan", "commitment", "milestone", "update", "process"]
    /// Every name that a column may have, by its lower-case form.
    private static let known: [String: String] = {
        let names = PlanItemKind.allCases.reduce(into: Set(joiningNames)) { $0.formUnion($1.fields) }
        return Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
    }()

    init(_ header: CSVHeader) {
        joining = Self.joiningNames.map { header.index(of: $0) }
        marks = header.index(of: "marks")
        let special = Set((joining + [marks]).compactMap { $0 })
        var fields: [(name: String, column: Int)] = []
        var unknown: [String] = []
        for column in header.columns where !special.contains(column.index) && !column.key.isEmpty {
            let name = CellText.trimmed(column.name)
            fields.append((Self.known[name.lowercased()] ?? name, column.index))
            if Self.known[name.lowercased()] == nil { unknown.append(column.name) }
        }
        self.fields = fields
        byName = Dictionary(fields.map { ($0.name, $0.column) }) { first, _ in first }
        unknownHeaders = unknown
    }

    /// The cells that join the current record to others.
    func links(_ reader: borrowing CSVReader) -> PlanLinks {
        func text(_ place: Int) -> String {
            joining[place].map { plain(Self.joiningNames[place], $0, reader) } ?? ""
        }
        return PlanLinks(
            record: text(0), plan: text(1), commitment: text(2), milestone: text(3), update: text(4), process: text(5))
    }

    /// The text of one cell of the current record.
    func text(_ name: String, _ reader: borrowing CSVReader) -> String {
        byName[name].map { plain(name, $0, reader) } ?? ""
    }

    /// A cell's text with its escapes resolved.
    private func plain(_ name: String, _ column: Int, _ reader: borrowing CSVReader) -> String {
        let text = CellText.trimmed(reader.text(column))
        guard let marks, text.utf8.contains(UInt8(ascii: "\\")),
            Self.marks(reader.text(marks))[name]?["escaped"] == "true"
        else { return text }
        return PlanEscape.plain(text) ?? text
    }

    /// The current record as an item.
    ///
    /// - Parameters:
    ///   - kind: What it is.
    ///   - reader: The table.
    ///   - isExact: Whether every value gets a position of its own.
    /// - Returns: The item.
    func item(_ kind: PlanItemKind, _ reader: borrowing CSVReader, isExact: Bool) -> PlanItem {
        let position = reader.position
        var item = PlanItem(kind, at: position)
        var marks = self.marks.map { Self.marks(reader.text($0)) } ?? [:]
        if kind == .commitment, let column = joining[1] {
            add("plan", column, &marks, reader, isExact ? reader.position(of: column) : position, to: &item)
        }
        for (name, column) in fields {
            if reader.isEmpty(column), marks[name] == nil { continue }
            add(name, column, &marks, reader, isExact ? reader.position(of: column) : position, to: &item)
        }
        for name in Self.joiningNames { marks[name] = nil }
        for (name, marks) in marks.sorted(by: { $0.key < $1.key }) {
            // A mark of a field that the table has no column for.
            item.add(name, PlanValue(text: "", marks: marks, position: position))
        }
        return item
    }

    private func add(
        _ name: String, _ column: Int, _ marks: inout [String: [String: String]], _ reader: borrowing CSVReader,
        _ position: SourcePosition, to item: inout PlanItem
    ) {
        let text = CellText.trimmed(reader.text(column))
        let own = marks.removeValue(forKey: name) ?? [:]
        if text.isEmpty, own.isEmpty { return }
        guard PlanNames.lists.contains(name) else {
            return item.add(name, PlanValue(text: text, marks: own, position: position))
        }
        var entries = PlanEscape.entries(text).map { entry in
            PlanValue(
                text: entry.plain ?? entry.text, marks: entry.plain == "" ? ["escaped": "true"] : [:],
                position: position, hasBadEscape: entry.plain == nil)
        }
        if entries.isEmpty { entries.append(PlanValue(text: "", position: position)) }
        entries[0].marks.merge(own) { _, mark in mark }
        for entry in entries { item.add(name, entry) }
    }

    /// The marks of a row by the name of their field: `end.basis=plan; lead.missing=blank`.
    private static func marks(_ cell: String) -> [String: [String: String]] {
        var marks: [String: [String: String]] = [:]
        for entry in PlanEscape.entries(cell) {
            let text = entry.plain ?? entry.text
            guard let equals = text.firstIndex(of: "="), let point = text[..<equals].lastIndex(of: ".") else {
                marks["marks", default: [:]]["missing"] = text
                continue
            }
            let name = String(text[..<point])
            marks[name, default: [:]][String(text[text.index(after: point)..<equals])] = String(
                text[text.index(after: equals)...])
        }
        return marks
    }
}
