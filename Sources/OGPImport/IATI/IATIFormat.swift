public import ByteReading
public import Findings
public import OGPCatalogues
import XMLReading

/// Activity files of the International Aid Transparency Initiative, versions 1.01 to 2.03.
public struct IATIFormat: ImportFormat {
    /// The format's id.
    public static let id = "iati"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments", title: "IATI activity files",
        generations: ["1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03"],
        recognisedBy: "the root element iati-activities, or iati-activity for a single activity", endings: ["xml"],
        read:
            "activities as commitments, parent activities as plans, output results with their indicators as milestones, "
            + "planned dates, activity status, organisations with their roles, sectors, tags and policy markers, document "
            + "links, contacts",
        notRead:
            "money (budgets, transactions, disbursements), locations, conditions; targets and actuals are kept in words and "
            + "never become a rating")

    /// Whether a document is an activity file.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .document(let survey) = look else { return .no }
        return Self.roots.contains(survey.root.local) ? .yes : .no
    }

    /// The root elements of activity files.
    static let roots: Set<String> = ["iati-activities", "iati-activity"]

    /// Opens an activity file.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try IATIReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
