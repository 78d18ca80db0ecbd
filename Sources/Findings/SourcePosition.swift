/// Where in an input something stands. Every part that does not apply is `nil`.
public struct SourcePosition: Sendable, Hashable {
    /// The input's name as the outputs print it.
    public var file: String
    /// The record as a spreadsheet counts it: the first header row is 1, a record with line breaks in its cells is one row.
    public var row: Int?
    /// The physical line, from 1.
    public var line: Int?
    /// The byte within that line, from 1, after decoding to UTF-8 and without a byte-order mark.
    public var column: Int?
    /// The element path of an XML source.
    public var element: String?

    /// A position in the named input.
    public init(file: String, row: Int? = nil, line: Int? = nil, column: Int? = nil, element: String? = nil) {
        self.file = file
        self.row = row
        self.line = line
        self.column = column
        self.element = element
    }
}
