import CSVReading
import OGPModel

extension MappingDraft {
    /// Takes over what an earlier mapping has decided: columns of the same header keep their field, whatever their place. A column
    /// whose header changed in its place is asked about with its old field.
    mutating func adoptOld() {
        guard let old else { return }
        var left = old.columns.sorted { $0.place < $1.place }
        for index in columns.indices {
            let key = HeaderKey(header(index))
            guard !key.isEmpty, let found = left.firstIndex(where: { HeaderKey($0.header) == key }) else { continue }
            adopt(left.remove(at: found), index)
        }
        let known = Set(old.columns.map { HeaderKey($0.header) })
        for index in columns.indices where decided[index] == nil && !known.contains(HeaderKey(header(index))) {
            let place = columns[index].profile.place
            if let found = left.firstIndex(where: { $0.place == place && $0.field != nil && $0.day == nil }) {
                rename(left.remove(at: found), index)
            } else {
                changes.append("column \(place), \"\(header(index))\", is new")
            }
        }
        for column in left where column.field != nil {
            changes.append(
                "column \(column.place), \"\(CellText.trimmed(column.header))\" (\(column.field?.rawValue ?? "")), is missing"
            )
        }
    }

    private mutating func adopt(_ column: TableMapping.Column, _ index: Int) {
        guard column.decision != .open else { return }
        var kept = column
        kept.place = columns[index].profile.place
        kept.header = columns[index].profile.header
        mapping.columns[index] = kept
        decided[index] = kept
    }

    private mutating func rename(_ column: TableMapping.Column, _ index: Int) {
        let place = columns[index].profile.place
        changes.append("column \(place) was \"\(CellText.trimmed(column.header))\" and is now \"\(header(index))\"")
        guard let field = column.field else { return }
        var renamed = column
        renamed.place = place
        renamed.header = columns[index].profile.header
        renamed.decision = .open
        renamed.why = "In the earlier file this column was \"\(CellText.trimmed(column.header))\"."
        mapping.columns[index] = renamed
        decided[index] = renamed
        let candidate = FieldCandidate(field: field, score: 1, why: renamed.why)
        let others = columns[index].candidates.filter { $0.field != field }
        askField(index, [candidate] + others, "Is column \(place), \"\(header(index))\", still \(field.words)?")
    }
}
