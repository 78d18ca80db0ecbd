public import ByteReading
public import Findings
public import OGPCatalogues

/// OGP's own commitments exports.
public struct OGPCommitmentsFormat: ImportFormat {
    /// The format's id.
    public static let id = "ogp-commitments"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments", title: "OGP's own commitments exports (CSV)",
        generations: OGPGeneration.allCases.map(\.rawValue),
        recognisedBy: "the names of its columns, never their number or position", endings: ["csv", "tsv", "txt"],
        read:
            "plans, commitments, milestones where the export has rows for them, ratings of all eras, dates, institutions, "
            + "policy areas, published stars and other derived columns, which are compared and never used",
        notRead: "nothing: the cells of columns that no measure uses are kept under \"extra\"")

    /// Whether a table has the columns of an export.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .table(let headers) = look else { return .no }
        return OGPLayout.recognises(headers) ? .yes : .no
    }

    /// Opens an export.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try OGPCommitmentsReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
