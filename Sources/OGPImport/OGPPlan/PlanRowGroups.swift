package import ByteReading
import CSVReading
import Findings

/// Which rows of a plan table belong together: a commitment is read from several.
package struct PlanRowGroups {
    /// What a row belongs to.
    package enum Group: Hashable {
        /// It speaks of the file or of a plan.
        case context
        /// It belongs to the commitment that begins in a row, or stands alone.
        case commitment(row: Int)
    }

    /// The group of each row, by its number.
    package private(set) var groups: [Int: Group] = [:]

    /// Reads a plan table.
    ///
    /// - Throws: what reading the table throws.
    package init(_ input: InputFile, options: ImportOptions) throws {
        var ignored = FindingTally()
        var table = try CSVTable(input, options: options.table, sink: &ignored)
        let columns = PlanTableColumns(table.header)
        var place = PlanRowPlace()
        var current = 0
        var names: [String: Int] = [:]
        var displaced: [(row: Int, name: String)] = []
        while try table.next(&ignored) {
            let row = table.reader.row
            let (id, number) = (columns.text("id", table.reader), columns.text("number", table.reader))
            switch place.next(columns.links(table.reader), id: id, number: number) {
            case .file, .comment, .plan, .ofPlan: groups[row] = .context
            case .commitment:
                current = row
                groups[row] = .commitment(row: row)
                for name in [id, number] where !name.isEmpty && names[name] == nil { names[name] = row }
            case .ofCommitment: groups[row] = .commitment(row: current)
            case .displaced(let name): displaced.append((row, name))
            case .unknown: groups[row] = .commitment(row: row)
            }
        }
        for (row, name) in displaced { groups[row] = .commitment(row: names[name] ?? row) }
    }
}
