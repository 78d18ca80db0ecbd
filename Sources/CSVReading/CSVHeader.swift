/// The columns of a table and the rows above its data.
public struct CSVHeader: Sendable, Hashable {
    /// The columns from left to right.
    public let columns: [CSVColumn]
    /// The row of the column names as a spreadsheet counts it, from 1.
    public let row: Int
    /// The row of column numbers, if there is one.
    public let numberRow: Int?
    /// The row of group headings, if there is one.
    public let groupRow: Int?
    /// The rows above the header that hold titles or remarks.
    public let titleRows: [Int]
    /// The column that says why records were rejected, in a file of such records. It is no data: its name is empty here.
    public let reasonColumn: Int?
    private let indices: [HeaderKey: [Int]]

    /// The name of the column that says why records were rejected.
    public static let reasonName = "ogp:reason"

    /// A header made of columns.
    public init(
        columns: [CSVColumn], row: Int = 1, numberRow: Int? = nil, groupRow: Int? = nil, titleRows: [Int] = []
    ) {
        let reason = columns.firstIndex { $0.key == HeaderKey(Self.reasonName) }
        let columns = columns.map { $0.index == reason ? CSVColumn(index: $0.index, name: "", group: $0.group) : $0 }
        reasonColumn = reason
        self.columns = columns
        self.row = row
        self.numberRow = numberRow
        self.groupRow = groupRow
        self.titleRows = titleRows
        indices = Dictionary(grouping: columns.indices) { columns[$0].key }
    }

    /// A header of the given names, in the first row.
    public init(names: [String]) {
        self.init(columns: names.enumerated().map { CSVColumn(index: $0.offset, name: $0.element) })
    }

    /// The indices of the columns of that name, compared without case and edges, from left to right.
    public func indices(of name: String) -> [Int] { indices[HeaderKey(name)] ?? [] }

    /// The index of the first column of that name.
    public func index(of name: String) -> Int? { indices(of: name).first }

    /// The names exactly as spelled.
    public var names: [String] { columns.map(\.name) }

    /// The names that occur more than once, with their columns, from left to right; empty names are none.
    public var duplicates: [[Int]] {
        indices.filter { $0.value.count > 1 && !$0.key.isEmpty }.values.sorted { $0[0] < $1[0] }
    }

    /// The columns without a name, but for the one that says why records were rejected.
    public var unnamed: [Int] { columns.indices.filter { columns[$0].key.isEmpty && $0 != reasonColumn } }
}
