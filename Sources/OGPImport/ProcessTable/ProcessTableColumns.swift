import CSVReading
import OGPCatalogues

/// The columns of a process record or consultation log, by name and in any order.
struct ProcessTableColumns {
    /// What a column of a consultation log says.
    enum LogColumn: String, CaseIterable {
        case id, date, group, who, comment, commitment
        case responseDate = "response date"
        case outcome, response, change, link, by
    }

    /// The column of the plan.
    let plan: Int?
    /// The columns of a process record.
    let record: [ProcessColumn: Int]
    /// The columns of a consultation log.
    let log: [LogColumn: Int]
    /// The columns that neither has.
    let unknown: [Int]

    /// The columns of a table; `nil` where it is neither.
    init?(_ header: CSVHeader) {
        plan = header.index(of: "plan")
        let isRecord = header.index(of: ProcessColumn.event.rawValue) != nil
        let isLog = !isRecord && header.index(of: LogColumn.comment.rawValue) != nil
        if !isRecord && !isLog { return nil }
        record = isRecord ? Self.places(ProcessColumn.allCases, header) : [:]
        log = isLog ? Self.places(LogColumn.allCases, header) : [:]
        let known = Set(Array(record.values) + Array(log.values) + [plan].compactMap(\.self))
        unknown = header.columns.filter { !$0.key.isEmpty && !known.contains($0.index) }.map(\.index)
    }

    /// Whether the table is a consultation log.
    var isConsultation: Bool { !log.isEmpty }

    private static func places<Column: RawRepresentable<String> & Hashable>(
        _ columns: [Column], _ header: CSVHeader
    ) -> [Column: Int] {
        Dictionary(
            uniqueKeysWithValues: columns.compactMap { column in header.index(of: column.rawValue).map { (column, $0) }
            })
    }
}
