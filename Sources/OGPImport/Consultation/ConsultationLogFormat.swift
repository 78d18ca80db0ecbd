public import ByteReading
import CSVReading
public import Findings
public import OGPCatalogues

/// A consultation log: comments on a plan that is being made, with the response to each.
public struct ConsultationLogFormat: ImportFormat {
    /// The format's id.
    public static let id = "consultation-log"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: SourceSummary.consultation, title: "Consultation log of a plan (CSV)", generations: ["1"],
        recognisedBy: "the columns plan, comment, group and response", endings: ["csv"],
        read:
            "comments with their day and group, the responses to each with their day, outcome and reasons, and what was "
            + "changed",
        notRead: "columns that the template does not have; they are named in a finding")

    /// Whether a table is a consultation log.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .table(let headers) = look else { return .no }
        let keys = Set(headers.map { HeaderKey($0) })
        return ["plan", "comment", "group", "response"].allSatisfy { keys.contains(HeaderKey($0)) } ? .yes : .no
    }

    /// Opens a consultation log.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try ProcessTableReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
