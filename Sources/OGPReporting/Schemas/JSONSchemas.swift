/// The JSON Schemas (2020-12) of every JSON output, one for each kind of document. Each stands alone.
///
/// A line of `ndjson` is one row: it is valid against `#/$defs/commitment` or `#/$defs/milestone` of `commitments`.
public enum JSONSchemas {
    /// The names of the schemas: `score` is the one of `ogp.score.v1`.
    public static let names = [
        "score", "gaps", "findings", "commitments", "explanation", "inspection", "manifest", "page", "formats", "rules",
        "coverage", "matrix", "themes", "theme", "suggestions", "questions", "standards", "standards-calendar",
        "standards-list", "reasoned-response",
    ]

    /// The text of a schema; `nil` where no schema has the name.
    public static func text(_ name: String) -> String? {
        switch name {
        case "score": EmbeddedCatalogue.schemaScore
        case "gaps": EmbeddedCatalogue.schemaGaps
        case "findings": EmbeddedCatalogue.schemaFindings
        case "commitments": EmbeddedCatalogue.schemaCommitments
        case "explanation": EmbeddedCatalogue.schemaExplanation
        case "inspection": EmbeddedCatalogue.schemaInspection
        case "manifest": EmbeddedCatalogue.schemaManifest
        case "page": EmbeddedCatalogue.schemaPage
        case "formats": EmbeddedCatalogue.schemaFormats
        case "rules": EmbeddedCatalogue.schemaRules
        case "coverage": EmbeddedCatalogue.schemaCoverage
        case "matrix": EmbeddedCatalogue.schemaMatrix
        case "themes": EmbeddedCatalogue.schemaThemes
        case "theme": EmbeddedCatalogue.schemaTheme
        case "suggestions": EmbeddedCatalogue.schemaSuggestions
        case "questions": EmbeddedCatalogue.schemaQuestions
        case "standards": EmbeddedCatalogue.schemaStandards
        case "standards-calendar": EmbeddedCatalogue.schemaStandardsCalendar
        case "standards-list": EmbeddedCatalogue.schemaStandardsList
        case "reasoned-response": EmbeddedCatalogue.schemaReasonedResponse
        default: nil
        }
    }
}
