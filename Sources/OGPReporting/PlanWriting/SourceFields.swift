import Findings

/// Where an item comes from, as a plan file keeps it.
struct SourceFields {
    let values: [(name: String, value: String)]

    init(_ position: SourcePosition) {
        let parts: [(name: String, value: String?)] = [
            ("file", position.file), ("row", position.row.map(String.init)), ("line", position.line.map(String.init)),
            ("column", position.column.map(String.init)), ("element", position.element),
        ]
        values = parts.compactMap { part in part.value.map { (name: part.name, value: $0) } }
    }
}
