import OGPCatalogues
public import OGPModel
import OGPScoring

/// Writes obligations as one page for people, by date: self-contained, without scripts.
public enum CalendarHTML {
    /// The page, UTF-8.
    public static func page(_ obligations: [PlanObligation], asOf: CivilDate) -> [UInt8] {
        let title = "Obligations from \(asOf) on"
        var writer = HTMLPageWriter(title: title)
        writer.append(HTMLNode(.h1, [], [.words(title)]))
        writer.append(obligations.isEmpty ? HTMLNode(.p, text: "None with a day is known.") : table(obligations))
        writer.finish()
        return writer.buffer.takeBytes()
    }

    private static func table(_ obligations: [PlanObligation]) -> HTMLNode {
        var table = HTMLTable(
            id: "obligations",
            caption: [.text("What is due by the standards, by the cycle of the plans and by their reports, by day")],
            columns: ["Date", "Plan", "Owed by", "What", "Why", "Source"].map { HTMLTableColumn($0) })
        for item in obligations {
            let obligation = item.obligation
            table.addRow([
                .words(obligation.date.description),
                .group([.source(item.planName), " (", .code(item.plan.text), ")"]),
                .text(obligation.owner.words), .text(obligation.title), .words(obligation.text),
                .text("\(obligation.source) (\(obligation.confidence.words))"),
            ])
        }
        return table.node
    }
}
