package import ByteReading
import CSVReading
import Findings

/// Which rows of Canada's tables belong together: in a tracker those of one indicator, whose history they are; in a plan those
/// of one commitment, which it states only once.
package struct CanadaRowGroups {
    /// The group of each row, by its number. Rows without any code stand alone.
    package private(set) var groups: [Int: RowGroup] = [:]

    /// Reads a table.
    ///
    /// - Throws: what reading the table throws.
    package init(_ input: InputFile, options: ImportOptions) throws {
        var ignored = FindingTally()
        var table = try CSVTable(input, options: options.table, sink: &ignored)
        let columns = CanadaColumns(table.header)
        var first: [String: Int] = [:]
        while try table.next(&ignored) {
            let row = columns.row(table.reader, beyond: [])
            let code = columns.isTracker ? row.item ?? row.owner : row.owner
            guard let key = code?.key else { continue }
            let number = table.reader.row
            groups[number] = .item(row: first[key] ?? number)
            if first[key] == nil { first[key] = number }
        }
    }
}
