import Findings
import OGPModel

extension ContextDecoder {
    /// The campaigns of a table `campaign, theme, baseline, baselineDate, target, date, count, countDate, countedCall, source`.
    /// A target such as `+100` is that many more than the baseline.
    mutating func campaigns<Sink: FindingSink>(_ sink: inout Sink) -> [Campaign] {
        let name = table.column("campaign")
        let theme = table.column("theme")
        let baseline = table.column("baseline")
        let target = table.column("target")
        let count = table.column("count")
        let call = table.column("countedCall")
        let source = table.column("source")
        let deadlines = dates.read(table.rows, table.column("deadline"), named: "date", &sink)
        let began = dates.read(table.rows, table.column("baselineDate"), named: "baselineDate", &sink)
        let counted = dates.read(table.rows, table.column("countDate"), named: "countDate", &sink)
        var campaigns: [Campaign] = []
        for (index, row) in table.rows.enumerated() {
            var campaign = Campaign(name: row[name], deadline: deadlines[index], source: row.position)
            campaign.theme = self.theme(row[theme], at: row.position, &sink)
            campaign.baseline = number(row[baseline], "baseline", row, &sink)
            campaign.baselineDate = began[index]
            campaign.target = goal(row[target], from: campaign.baseline, row, &sink)
            campaign.count = number(row[count], "count", row, &sink)
            campaign.countDate = counted[index]
            campaign.countedCall = row[call].isEmpty ? nil : row[call]
            campaign.saidBy = row[source]
            campaigns.append(campaign)
        }
        return campaigns
    }

    private func goal<Sink: FindingSink>(
        _ text: String, from baseline: Int?, _ row: SheetTable.Row, _ sink: inout Sink
    ) -> Int? {
        guard text.hasPrefix("+") else { return number(text, "target", row, &sink) }
        guard let more = number(String(text.dropFirst()), "target", row, &sink) else { return nil }
        guard let baseline else {
            sink.report(
                Finding(
                    .contextNumber, "The target \"\(text)\" counts from a baseline, and the row has none.",
                    at: row.position, field: "target", value: text))
            return nil
        }
        let (sum, overflow) = baseline.addingReportingOverflow(more)
        return overflow ? nil : sum
    }

    /// A count; `nil`, with a finding unless the cell is empty, where it is not a whole number of zero or more.
    private func number<Sink: FindingSink>(
        _ text: String, _ field: String, _ row: SheetTable.Row, _ sink: inout Sink
    ) -> Int? {
        if text.isEmpty { return nil }
        if let number = Int(text), number >= 0 { return number }
        sink.report(
            Finding(
                .contextNumber, "The \(field) \"\(text)\" is not a whole number of zero or more.", at: row.position,
                field: field, value: text))
        return nil
    }
}
