import OGPModel

extension MappingDraft {
    /// Asks about columns whose header names a status, a share or a deadline while their cells look like none, where no other
    /// column is it: what matters most is never dropped without a word.
    mutating func askContradicted() {
        for index in columns.indices where decided[index] == nil && columns[index].day == nil {
            let column = columns[index]
            guard mapping.columns[index].field == nil, mapping.columns[index].decision != .open,
                column.profile.filled > 0,
                let named = column.contradicted.first(where: { Self.neverDropped.contains($0.field) }),
                !mapping.columns.contains(where: { $0.field == named.field })
            else { continue }
            mapping.columns[index].field = named.field
            mapping.columns[index].decision = .open
            mapping.columns[index].why = Self.sentence(named.why)
            let others = Self.progress.filter { field in
                field != named.field && !mapping.columns.contains { $0.field == field }
            }
            let choices = [named] + others.map { FieldCandidate(field: $0, score: 0.5, why: named.why) }
            askField(
                index, choices, "Is column \(column.profile.place), \"\(header(index))\", \(named.field.words)?",
                proposed: nil)
        }
    }

    private static let neverDropped: Set<TableField> = [.status, .percent, .end]
    private static let progress: [TableField] = [.status, .percent, .progress]
}
