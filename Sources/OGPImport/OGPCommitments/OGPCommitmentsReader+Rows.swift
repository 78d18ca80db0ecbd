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
            if totalsRow.matches(table.reader) {
                reportTotalsRow(&sink)
                continue
            }
            issues.removeAll(keepingCapacity: true)
            rows.read(table.reader, into: &row, names: &names, &issues)
            commitments += 1
            if !issues.isEmpty { reportIssues(of: nil, &sink) }
            return true
        }
        return false
    }
}
