public import ByteReading
public import Findings
public import OGPCatalogues
import XMLReading

/// StratML (ISO 17469): strategic plans, performance plans and performance reports.
public struct StratMLFormat: ImportFormat {
    /// The format's id.
    public static let id = "stratml"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments", title: "StratML strategic and performance plans (ISO 17469, ANSI/AIIM 21 and 22)",
        generations: StratMLEdition.allCases.map(\.rawValue),
        recognisedBy:
            "the root StrategicPlan or PerformancePlanOrReport with a StrategicPlanCore, in the namespaces of the "
            + "standard or in none",
        endings: ["xml", "stratml"],
        read:
            "the plan, its goals and objectives as commitments and milestones, indicators with targets, dated "
            + "results with a status where "
            + "a descriptor states one, stakeholders and their roles, links in texts",
        notRead:
            "descriptions of stakeholders and roles, stakeholders of the whole plan, and how far a number is from "
            + "its target as a status"
    )

    /// Whether a document is a plan in one of the editions.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .document(let survey) = look, StratMLEdition.isNamedAlike(survey.root) else { return .no }
        let hasCore = survey.has(StratMLElement.strategicPlanCore.rawValue, in: survey.root.local)
        guard StratMLEdition(root: survey.root) != nil, hasCore || !survey.isWhole else {
            return .refused(StratMLEdition.refusal(survey.root))
        }
        return .yes
    }

    /// Opens a plan.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try StratMLReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
