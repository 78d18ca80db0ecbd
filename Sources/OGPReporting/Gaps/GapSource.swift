/// One cell that a gap rests on.
public struct GapSource: Sendable, Hashable {
    /// The input.
    public var file: String
    /// The spreadsheet row.
    public var row: Int?
    /// The physical line.
    public var line: Int?
    /// The element path of an XML source.
    public var element: String?
    /// The field, by its name in the export.
    public var field: String
    /// The value, in the source's words where it has any.
    public var value: String

    /// A cell.
    public init(file: String, row: Int?, line: Int?, element: String? = nil, field: String, value: String) {
        self.file = file
        self.row = row
        self.line = line
        self.element = element
        self.field = field
        self.value = value
    }
}
