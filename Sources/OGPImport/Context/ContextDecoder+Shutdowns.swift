public import Findings
import OGPCatalogues
public import OGPModel

extension ContextDecoder {
    /// The shutdowns. A row that names several countries gives one record for each. A shutdown that goes on over the turn of a
    /// year stands in the sheet of each year; it is told once.
    mutating func shutdowns<Sink: FindingSink>(_ sink: inout Sink) -> [ShutdownRecord] {
        var columns: [(field: ShutdownField, column: Int)] = []
        for field in ShutdownField.allCases {
            if let column = table.column(context.shutdownColumns[field] ?? []) { columns.append((field, column)) }
        }
        let place = Dictionary(columns.map { ($0.field, $0.column) }, uniquingKeysWith: { first, _ in first })
        let starts = dates.read(table.rows, place[.startDate], named: "start_date", &sink)
        let ends = dates.read(table.rows, place[.endDate], named: "end_date", &sink)
        var records: [ShutdownRecord] = []
        for (index, row) in table.rows.enumerated() {
            var fields: [ShutdownField: String] = [:]
            for (field, column) in columns where !row[column].isEmpty { fields[field] = row[column] }
            if fields[.startDate] == nil {
                sink.report(
                    Finding(
                        .contextDateMissing, "The shutdown has no first day; it is not held against a plan.",
                        at: row.position, field: "start_date"))
            }
            for member in members.resolve(fields[.country] ?? "", at: row.position, &sink) {
                records.append(
                    ShutdownRecord(
                        member: member, start: starts[index], end: ends[index], fields: fields, source: row.position))
            }
        }
        return records
    }
}

extension ContextRecords {
    /// The records with each shutdown told once: yearly sheets repeat those that go on from an earlier year.
    ///
    /// Rows of different sheets, or counted for different years, are one shutdown where country, first day, place and kind agree.
    /// Rows of one sheet and year are never taken together.
    /// - Parameter sink: Takes one finding for the repetitions.
    public mutating func tellShutdownsOnce<Sink: FindingSink>(_ sink: inout Sink) {
        var sheets: [[String]: String] = [:]
        var kept: [ShutdownRecord] = []
        var repeated: [ShutdownRecord] = []
        for record in shutdowns {
            let sheet = "\(record.source.file) \(record.fields[.countYear] ?? "")"
            let first = sheets[record.identity, default: sheet]
            sheets[record.identity] = first
            if first == sheet || record.start.earliest == nil { kept.append(record) } else { repeated.append(record) }
        }
        shutdowns = kept
        guard let example = repeated.first else { return }
        let count = repeated.count == 1 ? "1 shutdown stands" : "\(repeated.count) shutdowns stand"
        sink.report(
            Finding(
                .contextRepeated, "\(count) in an earlier sheet already; each is counted once.", at: example.source))
    }
}

extension ShutdownRecord {
    /// What makes two rows one shutdown.
    fileprivate var identity: [String] {
        [
            member.code ?? member.nameInSource, start.earliest?.description ?? start.text,
            FoldedText(fields[.area] ?? "").text, FoldedText(fields[.kind] ?? "").text,
        ]
    }
}
