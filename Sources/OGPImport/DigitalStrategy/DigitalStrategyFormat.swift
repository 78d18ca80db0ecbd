public import ByteReading
public import Findings
public import OGPCatalogues
import XMLReading

/// Reports of United States agencies on the Digital Government Strategy of 2012, published as `digitalstrategy.xml`.
public struct DigitalStrategyFormat: ImportFormat {
    /// The format's id.
    public static let id = "digital-strategy"
    /// The only version of the questionnaire that was published.
    static let generation = "2012"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments",
        title: "Agency reports on the US Digital Government Strategy (digitalstrategy.xml)",
        generations: [generation],
        recognisedBy: "the root element report with an agency and items that have fields", endings: ["xml"],
        read:
            "the agency's plan, its items as commitments and milestones, the records of repeated items, due dates, the "
            + "reported status with the day of the report, links; dated reports of one agency give a history of statuses",
        notRead:
            "the answers that were offered to choose from; the words of due dates such as \"90 Days\" are kept under "
            + "\"extra\"")

    /// Whether a document is an agency's report. The blank questionnaire and the list of agencies are refused.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .document(let survey) = look else { return .no }
        switch survey.root.local {
        case "report":
            let hasItems = survey.has("items", in: "report") && survey.has("item", in: "items")
            let isReport = survey.has("agency", in: "report") || survey.has("fields", in: "item")
            return hasItems && isReport ? .yes : .no
        case "items": return isQuestionnaire(survey) ? .refused(Self.questionnaire) : .no
        case "agencies":
            return survey.has("agency", in: "agencies") && survey.hasAttribute("id", on: "agency")
                ? .refused(Self.agencies) : .no
        default: return .no
        }
    }

    private func isQuestionnaire(_ survey: XMLSurvey) -> Bool {
        survey.has("item", in: "items") && (survey.has("api_version", in: "items") || survey.has("fields", in: "item"))
    }

    private static let questionnaire =
        "is the blank questionnaire of the Digital Government Strategy: it has no agency and no answers; name an agency's "
        + "own report, whose root element is report."
    private static let agencies =
        "is the list of agencies of the Digital Government Strategy and holds no commitments; name an agency's own "
        + "report, whose root element is report."

    /// Opens a report.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try DigitalStrategyReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
