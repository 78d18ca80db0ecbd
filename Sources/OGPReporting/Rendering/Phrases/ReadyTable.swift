/// A table that is ready to be laid out by any writer: title, columns, cells.
struct ReadyTable: Sendable, Hashable {
    /// One column.
    struct Column: Sendable, Hashable {
        let title: String
        let alignment: ColumnAlignment

        /// A column of words.
        static func words(_ title: String) -> Column { Column(title: title, alignment: .leading) }

        /// A column of numbers.
        static func numbers(_ title: String) -> Column { Column(title: title, alignment: .trailing) }
    }

    /// The anchor on a page.
    let id: String
    /// What the table shows.
    let caption: Passage
    /// The columns.
    let columns: [Column]
    /// The rows, one cell a column.
    var rows: [[Passage]] = []

    /// The table without the columns, other than the first, that hold nothing but zeros or nothing at all.
    func droppingIdleColumns(_ idle: Set<String>) -> ReadyTable {
        let kept = columns.indices.filter { index in
            !idle.contains(columns[index].title)
                || rows.contains { $0[index] != Passage(0) && !$0[index].isEmpty }
        }
        return ReadyTable(
            id: id, caption: caption, columns: kept.map { columns[$0] },
            rows: rows.map { row in kept.map { row[$0] } })
    }

    /// The table upside down where it has one row: a line for each figure reads better on paper and on a telephone.
    func standing(_ measure: String, counted: String = "Commitments") -> ReadyTable {
        guard let only = rows.first, rows.count == 1 else { return self }
        var standing = ReadyTable(id: id, caption: caption, columns: [.words(measure), .numbers(counted)])
        standing.rows = zip(columns, only).dropFirst().map { [Passage(words: $0.title), $1] }
        return standing
    }
}
