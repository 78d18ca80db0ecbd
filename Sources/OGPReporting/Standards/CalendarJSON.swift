import OGPCatalogues
import OGPModel
import OGPScoring

/// Writes obligations as `ogp.standards-calendar.v1`.
public enum CalendarJSON {
    /// The document's schema id.
    public static let schema = "ogp.standards-calendar.v1"

    /// The document.
    public static func document(_ obligations: [PlanObligation], frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.array(
                "obligations",
                { json in
                    for item in obligations { json.object { write(item, &$0) } }
                })
        }
        return json
    }

    private static func write(_ item: PlanObligation, _ json: inout JSONWriter) {
        let obligation = item.obligation
        json.member("date", obligation.date.description)
        json.member("plan", item.plan.text)
        json.member("requirement", orNull: obligation.requirement.isEmpty ? nil : obligation.requirement)
        json.member("title", obligation.title)
        json.member("owner", obligation.owner.rawValue)
        json.member("confidence", obligation.confidence.rawValue)
        json.member("text", obligation.text)
        json.member("source", obligation.source)
        json.member("uid", item.uid)
    }
}
