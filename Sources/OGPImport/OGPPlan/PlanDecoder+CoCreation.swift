import Findings
import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// The process record that items of a plan state.
    mutating func coCreation(_ items: [PlanItem]) -> ProcessRecord {
        var rows: [PlacedProcessRow] = []
        for item in items {
            reportUnknown(item)
            guard let event = choice(item, "event", ProcessEventKind.self) else { continue }
            var row = ProcessRow(event)
            for column in ProcessColumn.allCases where column != .event { row[column] = item.text(column.rawValue) }
            rows.append(PlacedProcessRow(row: row, position: item.position, source: source(item)))
        }
        var decoder = ProcessRowDecoder(dates)
        let record = decoder.read(rows)
        findings += decoder.findings
        if let day = decoder.newest { newest = newest.map { max($0, day) } ?? day }
        return record
    }
}
