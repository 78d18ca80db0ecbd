import CSVReading
public import Findings
public import OGPModel

extension OGPCommitmentsReader {
    /// Reads the next commitment's ratings and what it is grouped by, and no texts.
    ///
    /// - Parameters:
    ///   - row: takes the ratings; its places refer to ``names``.
    ///   - sink: takes what is irregular.
    /// - Returns: whether there was one.
    /// - Throws: what reading the table throws.
    public mutating func nextRow<Sink: FindingSink>(_ row: inout RatedRow, _ sink: inout Sink) throws -> Bool {
        while try table.next(&sink) {
            if isTotalsRow() {
                reportTotalsRow(&sink)
                continue
            }
            issues.removeAll(keepingCapacity: true)
            readRatings(into: &row)
            commitments += 1
            if !issues.isEmpty { reportIssues(of: nil, &sink) }
            return true
        }
        return false
    }

    /// Reads ratings, year, member, plan, cluster and kind of the current record.
    mutating func readRatings(into row: inout RatedRow) {
        ratings.read(table.reader, into: &row.ratings, &issues)
        row.submitted = years.read(table.reader, &issues).value
        row.member = members.read(table.reader)
        row.plan = plans.read(
            table.reader, member: members.members[row.member].reference, at: row.member)
        row.cluster = clusters.read(table.reader)
        row.kind = kinds.read(table.reader, hasPlan: row.plan != nil)
    }

    /// Whether the current record is a row of totals: neither member nor title, and numbers elsewhere.
    func isTotalsRow() -> Bool {
        guard let title = layout.column(.title), isBlank(title) else { return false }
        let owner = layout.column(.country) ?? layout.column(.memberCode)
        guard let owner, isBlank(owner) else { return false }
        return layout.column(.uniqueID).map { isBlank($0) } ?? true
    }

    private func isBlank(_ column: Int) -> Bool {
        table.reader.isEmpty(column) || CellText.trimmed(table.reader.text(column)).isEmpty
    }
}
