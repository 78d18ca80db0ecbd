/// The schemas of plan files, this project's own input format.
public enum PlanSchemas {
    /// The names of the schemas: the XML Schema of the XML form, and the JSON Schema (2020-12) of a row of the CSV form.
    public static let names = ["ogp-plan", "ogp-plan-row"]

    /// The text of a schema; `nil` where no schema has the name.
    public static func text(_ name: String) -> String? {
        switch name {
        case "ogp-plan": EmbeddedCatalogue.ogpPlan
        case "ogp-plan-row": EmbeddedCatalogue.ogpPlanRow
        default: nil
        }
    }
}
