public import ByteReading
public import Findings
public import OGPCatalogues

/// The IRM's process database: how each plan was made, followed up and reported on, in the editions of 2015 and July 2016.
public struct ProcessDatabaseFormat: ImportFormat {
    /// The format's id.
    public static let id = "ogp-process"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: SourceSummary.process, title: "IRM process database (CSV)", generations: ["2015", "2016"],
        recognisedBy:
            "a column of countries beside the IRM's questions on timeline, notice, awareness and consultations",
        endings: ["csv"],
        read:
            "for each plan the IRM's answer to every question on its development, implementation and self-assessment, with the "
            + "addresses it points to",
        notRead: "columns that the database does not have; they are named in a finding")

    /// Half a dozen questions are enough to tell the database; the edition of 2015 has fourteen.
    private static let fewestQuestions = 6

    /// Whether a table is the process database.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .table(let headers) = look,
            ProcessColumns.tellingQuestions(headers) >= Self.fewestQuestions
        else { return .no }
        if ProcessColumns.namesCountry(headers) { return .yes }
        return .refused(
            "has the questions of the IRM's process database and no column \"Country name\", so that nothing says whose answers "
                + "they are; add that column.")
    }

    /// Opens a process database.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try ProcessDatabaseReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
