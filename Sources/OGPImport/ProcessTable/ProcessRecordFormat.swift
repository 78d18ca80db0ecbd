public import ByteReading
import CSVReading
public import Findings
public import OGPCatalogues

/// The process record of plans as a table: one row for each event.
public struct ProcessRecordFormat: ImportFormat {
    /// The format's id.
    public static let id = "process-record"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: SourceSummary.process, title: "Process record of a plan (CSV)", generations: ["1"],
        recognisedBy: "the columns event, plan and date", endings: ["csv"],
        read:
            "forum and seats, meetings, website, repository, timeline, outreach, input periods, contributions and responses, "
            + "reports, letters, and what is said of requirements, each with its date, evidence and who says so",
        notRead: "columns that the template does not have; they are named in a finding")

    /// Whether a table is a process record.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .table(let headers) = look else { return .no }
        let keys = Set(headers.map { HeaderKey($0) })
        let isRecord = ["event", "plan", "date"].allSatisfy { keys.contains(HeaderKey($0)) }
        if !isRecord || keys.contains(HeaderKey("record")) { return .no }
        let known = ProcessColumn.allCases.count { keys.contains(HeaderKey($0.rawValue)) }
        return known >= Self.fewestColumns ? .yes : .no
    }

    /// Other tables of events have a date and a title too; the template has two dozen columns.
    private static let fewestColumns = 5

    /// Opens a process record.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try ProcessTableReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
