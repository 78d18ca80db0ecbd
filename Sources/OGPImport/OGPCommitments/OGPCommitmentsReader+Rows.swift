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
            if isNoCommitment(&sink) { continue }
            issues.removeAll(keepingCapacity: true)
            rows.read(table.reader, into: &row, names: &names, &issues)
            commitments += 1
            if !issues.isEmpty { reportIssues(of: nil, &sink) }
            return true
        }
        return false
    }

    /// Whether the current record is a row of totals or the rest of a damaged row; if so it is reported.
    mutating func isNoCommitment<Sink: FindingSink>(_ sink: inout Sink) -> Bool {
        if table.reader.fieldCount < headers.count, isFragment() {
            reportFragment(&sink)
            return true
        }
        guard totalsRow.matches(table.reader) else { return false }
        reportTotalsRow(&sink)
        return true
    }

    /// Whether the current record ends before both its member and its title.
    private func isFragment() -> Bool {
        guard let title = layout.column(.title), let owner = layout.column(.country) ?? layout.column(.memberCode)
        else {
            return false
        }
        return table.isAbsent(title) && table.isAbsent(owner)
    }
}
