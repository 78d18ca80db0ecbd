import OGPCatalogues
public import OGPModel

/// Writes process records as a table: one row for each event.
///
/// What the importer reads from it is what was written, but for the places where the rows stood.
public enum ProcessTable {
    /// The table of the records of plans.
    ///
    /// - Parameter plans: The plans, in order.
    /// - Returns: The bytes, in UTF-8.
    public static func bytes(_ plans: [ActionPlan]) -> [UInt8] {
        var csv = CSVRowWriter(.machine)
        csv.row(columns.map(\.name))
        for plan in plans { write(plan, to: &csv) }
        return csv.buffer.bytes
    }

    /// Writes the rows of one plan.
    static func write(_ plan: ActionPlan, to csv: inout CSVRowWriter) {
        for placed in ProcessRows(plan.coCreation).rows {
            csv.filledInRow(columns.map { $0.column.map { placed.row[$0] } ?? plan.id.text })
        }
    }

    /// The columns in order; the plan's has no place in the record.
    static let columns: [(name: String, column: ProcessColumn?)] =
        [("plan", nil)] + ProcessColumn.allCases.map { ($0.rawValue, $0) }
}
