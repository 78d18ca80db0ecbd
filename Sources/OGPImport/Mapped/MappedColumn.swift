import CSVReading

/// A column of a mapping with its place in the table at hand.
struct MappedColumn {
    /// The place from 0.
    let index: Int
    /// The header as the table spells it.
    let header: String
    /// What the mapping says of it.
    let mapping: TableMapping.Column

    /// What it is read as; `nil` where its cells are only kept.
    var field: TableField? { mapping.field == .ignored ? nil : mapping.field }
}
