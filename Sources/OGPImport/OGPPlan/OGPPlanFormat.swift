public import ByteReading
public import Findings
public import OGPCatalogues

/// This project's own plan format, in XML and in CSV, for those who have no other.
public struct OGPPlanFormat: ImportFormat {
    /// The format's id.
    public static let id = "ogp-plan"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments", title: "This project's own plan files (XML or CSV)",
        generations: [PlanNames.version],
        recognisedBy: "the root element actionPlans, or the columns record and title", endings: ["xml", "csv"],
        read:
            "plans, commitments with the questions of OGP's templates, milestones, updates of any assessor with evidence, "
            + "ratings, policy areas, the process record, contacts, translations: everything that ogp merge writes",
        notRead: "nothing: elements and columns that the format does not have are kept under \"extra\"")

    /// Whether an input is a plan file.
    public func recognises(_ look: InputLook) -> Recognition {
        switch look {
        case .table(let headers): PlanRecognition.recognises(headers) ? .yes : .no
        case .document(let survey): PlanRecognition.recognises(survey)
        }
    }

    /// Opens a plan file.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        if try input.contentKind().isMarkup {
            return try OGPPlanDocumentReader(input, options: options, catalogues: catalogues, sink: &sink)
        }
        return try OGPPlanTableReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
