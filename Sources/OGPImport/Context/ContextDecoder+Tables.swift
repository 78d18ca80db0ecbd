import Findings
import OGPCatalogues
import OGPModel

extension ContextDecoder {
    /// The indicators of a table `member, theme, indicator, value, threshold, date, source`.
    mutating func indicators<Sink: FindingSink>(_ sink: inout Sink) -> [DatedIndicator] {
        let member = table.column("member")
        let code = table.column("memberCode")
        let theme = table.column("theme")
        let name = table.column("indicator")
        let value = table.column("value")
        let threshold = table.column("threshold")
        let date = table.column("date")
        let source = table.column("source")
        let days = dates.read(table.rows, date, named: "date", &sink)
        var indicators: [DatedIndicator] = []
        for (row, day) in zip(table.rows, days) {
            guard let themeID = self.theme(row[theme], at: row.position, &sink) else {
                if row[theme].isEmpty { reportMissing("theme", row, &sink) }
                continue
            }
            for member in members.resolve(row[member], code: row[code], at: row.position, &sink) {
                let indicator = DatedIndicator(
                    member: member, theme: themeID, name: row[name], value: row[value], threshold: row[threshold],
                    date: day, saidBy: row[source], source: row.position)
                if indicator.isProblem == nil { reportThreshold(row, row[value], row[threshold], &sink) }
                indicators.append(indicator)
            }
        }
        return indicators
    }

    /// The pledges of a table `member, pledge, theme, date, source`.
    mutating func pledges<Sink: FindingSink>(_ sink: inout Sink) -> [Pledge] {
        let member = table.column("member")
        let code = table.column("memberCode")
        let name = table.column("pledge")
        let theme = table.column("theme")
        let date = table.column("date")
        let source = table.column("source")
        let days = dates.read(table.rows, date, named: "date", &sink)
        var pledges: [Pledge] = []
        for (row, day) in zip(table.rows, days) {
            let themeID = self.theme(row[theme], at: row.position, &sink)
            if themeID == nil, context.pledge(row[name]) == nil {
                if row[theme].isEmpty { reportMissing("theme", row, &sink) }
                continue
            }
            for member in members.resolve(row[member], code: row[code], at: row.position, &sink) {
                pledges.append(
                    Pledge(
                        member: member, name: row[name], theme: themeID, date: day, saidBy: row[source],
                        source: row.position))
            }
        }
        return pledges
    }

    private func reportMissing<Sink: FindingSink>(_ field: String, _ row: SheetTable.Row, _ sink: inout Sink) {
        sink.report(
            Finding(
                .contextUnknownTheme, "The row names no \(field); nothing is held against it.", at: row.position,
                field: field))
    }

    /// Says why a value cannot be held against its threshold, and how to mend it.
    private func reportThreshold<Sink: FindingSink>(
        _ row: SheetTable.Row, _ value: String, _ threshold: String, _ sink: inout Sink
    ) {
        let message: String
        if threshold.isEmpty {
            message = "The indicator has no threshold, so that it records neither a problem nor the absence of one."
        } else if case .undecided(let reason, let mend)? = IndicatorThreshold(threshold)?.outcome(of: value) {
            message = "The value \"\(value)\" cannot be held against the threshold \"\(threshold)\": \(reason). \(mend)"
        } else {
            message =
                "The threshold \"\(threshold)\" has no sign of comparison, or nothing behind it: which values are a problem is "
                + "not said. Write the sign before the value, such as \">= 3\"."
        }
        sink.report(Finding(.contextThreshold, message, at: row.position, field: "threshold", value: threshold))
    }
}
