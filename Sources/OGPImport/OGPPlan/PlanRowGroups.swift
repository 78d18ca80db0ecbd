package import ByteReading
import CSVReading
import Findings

/// Which rows of a plan table belong together: a commitment is read from several.
package struct PlanRowGroups {
    /// The group of each row, by its number.
    package private(set) var groups: [Int: RowGroup] = [:]

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
                groups[row] = .item(row: row)
                for name in [id, number] where !name.isEmpty && names[name] == nil { names[name] = row }
            case .ofCommitment: groups[row] = .item(row: current)
            case .displaced(let name): displaced.append((row, name))
            case .unknown: groups[row] = .item(row: row)
            }
        }
        for (row, name) in displaced { groups[row] = .item(row: names[name] ?? row) }
    }
}
