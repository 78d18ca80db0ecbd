import OGPCatalogues
import OGPModel
import OGPScoring

/// Writes obligations as a table, one row each.
public enum CalendarCSV {
    /// The columns.
    public static let columns = [
        "date", "plan", "requirement", "title", "owner", "confidence", "text", "source", "uid",
    ]

    /// The table.
    public static func table(_ obligations: [PlanObligation], style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for item in obligations {
            let obligation = item.obligation
            csv.row([
                obligation.date.description, item.plan.text, obligation.requirement, obligation.title,
                obligation.owner.rawValue, obligation.confidence.rawValue, obligation.text, obligation.source, item.uid,
            ])
        }
        return csv
    }
}
