import CSVReading
import Findings
import OGPModel

/// The columns of a tracker table, by name and in any order.
struct CanadaColumns {
    /// The known columns. Of several with one name the first is read and the others are kept as unknown ones.
    let fields: [CanadaField: Int]
    /// The columns that the tracker does not have.
    let others: [(header: String, column: Int)]

    init(_ header: CSVHeader) {
        var fields: [CanadaField: Int] = [:]
        var others: [(header: String, column: Int)] = []
        for column in header.columns where column.index != header.reasonColumn {
            if let field = CanadaField(header: column.name), fields[field] == nil {
                fields[field] = column.index
            } else {
                others.append((CellText.trimmed(column.name), column.index))
            }
        }
        self.fields = fields
        self.others = others
    }

    /// Whether the headers are those of the tracker or of one of its flattened plans.
    static func recognises(_ headers: [String]) -> Bool {
        let columns = CanadaColumns(CSVHeader(names: headers))
        guard columns.has(.commitment), columns.has(.indicator) else { return false }
        return columns.isTracker || CanadaField.attributes.contains(where: columns.has)
    }

    /// Whether a column is there.
    func has(_ field: CanadaField) -> Bool { fields[field] != nil }

    /// Whether rows speak of periods, so that they are updates and not the plan.
    var isTracker: Bool { has(.period) && has(.status) }

    /// Whether any title is there.
    var hasTitles: Bool { CanadaField.titles.contains(where: has) }

    /// The current record; columns for the tracker's own use are passed over.
    func row(_ reader: borrowing CSVReader, beyond: [String]) -> CanadaRow {
        var cells: [CanadaField: CanadaCell] = [:]
        for (field, column) in fields where !field.isInternal && !reader.isEmpty(column) {
            let text = CellText.trimmed(reader.text(column))
            if !text.isEmpty { cells[field] = CanadaCell(text: text, position: reader.position(of: column)) }
        }
        var extra: [ExtraCell] = []
        for (header, column) in others where !reader.isEmpty(column) {
            let text = CellText.trimmed(reader.text(column))
            if !text.isEmpty { extra.append(ExtraCell(header: header, text: text)) }
        }
        for text in beyond.map(CellText.trimmed) where !text.isEmpty { extra.append(ExtraCell(header: "", text: text)) }
        return CanadaRow(position: reader.position, cells: cells, extra: extra)
    }
}
