import CSVReading
import OGPModel

/// The columns of a mapping found in a table by header and place, and how the headers differ from those it was made for.
struct MappingMatch {
    /// The columns that were found, in the order of the table.
    let columns: [MappedColumn]
    /// The differences, in the order of their places; empty where the mapping fits.
    let changes: [HeaderChange]

    /// Compares headers with those of a mapping.
    ///
    /// - Parameters:
    ///   - mapping: The mapping.
    ///   - headers: The headers of the table.
    ///   - isDocument: Whether the table was made of a document. Names of elements are compared by their letters and digits,
    ///     and a record leaves out what it has no value for.
    init(_ mapping: TableMapping, headers: [String], isDocument: Bool) {
        let key = isDocument ? Self.elementKey : Self.headerKey
        var places = Dictionary(grouping: headers.indices) { key(headers[$0]) }
        var columns: [MappedColumn] = []
        var missing: [TableMapping.Column] = []
        for column in mapping.columns.sorted(by: { $0.place < $1.place }) {
            let name = key(column.header)
            if let index = places[name]?.first {
                places[name]?.removeFirst()
                columns.append(MappedColumn(index: index, header: headers[index], mapping: column))
            } else if !name.isEmpty || column.field != nil {
                missing.append(column)
            }
        }
        let new = places.filter { !$0.key.isEmpty }.flatMap(\.value).sorted()
        if isDocument, columns.contains(where: { $0.field.map(TableField.namingItems.contains) ?? false }) {
            missing = []
        }
        self.columns = columns.sorted { $0.index < $1.index }
        changes = Self.changes(missing: missing, new: new, headers)
    }

    private static func changes(
        missing: [TableMapping.Column], new: [Int], _ headers: [String]
    ) -> [HeaderChange] {
        var new = new
        var changes: [(place: Int, change: HeaderChange)] = []
        for column in missing {
            if let found = new.firstIndex(of: column.place - 1) {
                let index = new.remove(at: found)
                changes.append((column.place, .renamed(place: column.place, from: column.header, to: headers[index])))
            } else {
                changes.append((column.place, .missing(place: column.place, header: column.header)))
            }
        }
        changes += new.map { ($0 + 1, .new(place: $0 + 1, header: headers[$0])) }
        return changes.sorted { $0.place < $1.place }.map(\.change)
    }

    private static func headerKey(_ header: String) -> String { HeaderKey(header).description }

    /// The key of a column that is the name of an element.
    static func elementKey(_ header: String) -> String { FoldedText(RecordNames.decoded(header)).text }

    /// Whether a table is the one that a mapping is meant for: at least half of its columns are there.
    static func isMeant(_ mapping: TableMapping, headers: [String]) -> Bool {
        let match = MappingMatch(mapping, headers: headers, isDocument: false)
        return match.changes.isEmpty || match.columns.count * 2 >= max(1, mapping.columns.count)
    }
}
