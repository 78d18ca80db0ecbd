import OGPModel

/// Takes the fields of one exported row in order. JSON nests groups; CSV joins their names by dots.
protocol RowWriter {
    /// A text, or nothing.
    mutating func field(_ name: String, _ text: String?)
    /// A number, or nothing.
    mutating func field(_ name: String, _ number: Int?)
    /// A flag, or nothing.
    mutating func field(_ name: String, _ flag: Bool?)
    /// A list of texts.
    mutating func field(_ name: String, list: [String])
    /// A text that JSON leaves out where there is none, and CSV leaves empty.
    mutating func optionalField(_ name: String, _ text: String?)
    /// A flag that JSON leaves out where there is none, and CSV leaves empty.
    mutating func optionalField(_ name: String, _ flag: Bool?)
    /// A share in percent that JSON leaves out where there is none, and CSV leaves empty.
    mutating func optionalField(_ name: String, _ percent: Percentage?)
    /// Several fields under one name.
    mutating func group(_ name: String, _ fields: (inout Self) -> Void)
    /// A list of rows under one name; CSV prints each in one line of words.
    mutating func rows<Row>(_ name: String, _ rows: [Row], words: (Row) -> String, _ fields: (Row, inout Self) -> Void)
    /// Texts under names that differ from row to row; CSV prints them in one cell.
    mutating func pairs(_ name: String, _ pairs: [(name: String, text: String)])
}
