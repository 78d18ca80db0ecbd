public import ByteReading
public import Findings
public import OGPCatalogues

/// Canada's tracker of its national action plans, and those plans as flat tables.
public struct CanadaNAPFormat: ImportFormat {
    /// The format's id.
    public static let id = "canada-nap"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: SourceSummary.updates, title: "Canada's national action plan tracker and flattened plans (CSV)",
        generations: CanadaPlan.allCases.map(\.generation),
        recognisedBy:
            "the columns commitments and indicators, with periods and statuses or with what a plan says of indicators",
        endings: ["csv"],
        read:
            "commitments, milestones, indicators with deadlines and departments, and what was reported in each period: status, "
            + "progress, evidence and challenges, in English and French",
        notRead:
            "who changed a record and when; cells of columns that the tracker does not have are kept under \"extra\"")

    /// Whether a table has the columns of the tracker.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .table(let headers) = look else { return .no }
        return CanadaColumns.recognises(headers) ? .yes : .no
    }

    /// Opens a tracker or a flattened plan.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try CanadaNAPReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
