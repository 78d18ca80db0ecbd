public import ByteReading
public import Findings
public import OGPCatalogues
import XMLReading

/// Implementation schedules of the International Aid Transparency Initiative, 2012 to 2015.
public struct IATIScheduleFormat: ImportFormat {
    /// The format's id.
    public static let id = "iati-schedule"
    /// The only grammar that was published.
    static let generation = "2012"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments", title: "IATI implementation schedules", generations: [generation],
        recognisedBy: "the root element implementation with metadata and a publisher", endings: ["xml"],
        read:
            "the publisher's plan, one commitment for each data element of organisation and activity files, its status, "
            + "publication date, exclusions and notes; dated schedules of one publisher give a history of statuses",
        notRead: "nothing: the rows about publishing are kept under \"extra\" of the plan")

    /// Whether a document is an implementation schedule.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .document(let survey) = look, survey.root.local == "implementation" else { return .no }
        let isSchedule =
            survey.has("publisher", in: "metadata") || survey.has("metadata", in: "implementation")
            || survey.has("activity", in: "implementation") && survey.has("status", in: "iati-identifier")
        return isSchedule ? .yes : .no
    }

    /// Opens a schedule.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try IATIScheduleReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
