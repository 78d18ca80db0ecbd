import OGPCatalogues

extension PlanItem {
    /// A row of a plan's process record.
    init(_ placed: ProcessRows.Placed) {
        self.init(.coCreation)
        for column in ProcessColumn.allCases { add(column.rawValue, placed.row[column]) }
        if let source = placed.source { add(SourceFields(source)) }
    }
}
