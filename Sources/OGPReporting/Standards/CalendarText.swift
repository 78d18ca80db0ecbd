import OGPCatalogues
public import OGPModel
import OGPScoring

/// Writes obligations for the terminal, by date.
public enum CalendarText {
    /// The text.
    public static func text(_ obligations: [PlanObligation], asOf: CivilDate, layout: TextLayout) -> String {
        let text = layout.line("Obligations from \(asOf) on", .heading) + "\n"
        if obligations.isEmpty { return text + layout.line("None with a day is known.") }
        var table = TextTable([TextColumn("date"), TextColumn("plan"), TextColumn("owed by"), TextColumn("what")])
        for item in obligations {
            let caution = item.obligation.confidence == .unconfirmed ? " (wording unconfirmed)" : ""
            table.addRow([
                TextCell(item.obligation.date.description), TextCell(item.plan.text),
                TextCell(item.obligation.owner.words), TextCell(item.obligation.title + caution),
            ])
        }
        return text + table.text(layout)
    }
}
