/// The rows of a table by commitment and item, in the order of their codes.
struct CanadaOutline {
    /// An indicator, or a milestone that a row speaks of by itself.
    struct Item {
        let code: CanadaCode
        /// Its rows in the order of time.
        var rows: [CanadaRow]
    }

    /// A commitment.
    struct Entry {
        let code: CanadaCode
        /// All rows in the order of time.
        var rows: [CanadaRow]
        /// The rows that name no item below it.
        var own: [CanadaRow]
        /// What is below it.
        var items: [Item]
    }

    /// The commitments.
    let entries: [Entry]
    /// The rows that name nothing they could belong to, in the order of the file.
    let unplaced: [CanadaRow]

    init(_ rows: [CanadaRow]) {
        unplaced = rows.filter { $0.owner == nil }
        var groups: [CanadaCode: [CanadaRow]] = [:]
        for row in rows { if let owner = row.owner { groups[owner, default: []].append(row) } }
        entries = groups.map { Self.entry($0, $1) }.sorted { $0.code < $1.code }
    }

    private static func entry(_ code: CanadaCode, _ rows: [CanadaRow]) -> Entry {
        let rows = rows.sorted(by: CanadaRow.isBefore)
        let parents = Set(rows.compactMap(\.parent))
        var items: [CanadaCode: [CanadaRow]] = [:]
        for row in rows {
            guard let item = row.item else { continue }
            // A row that only names a milestone with indicators adds nothing but titles.
            if row.indicator == nil, !row.isReport, parents.contains(item) { continue }
            items[item, default: []].append(row)
        }
        return Entry(
            code: code, rows: rows, own: rows.filter { $0.item == nil },
            items: items.map { Item(code: $0, rows: $1) }.sorted { $0.code < $1.code })
    }
}
