import OGPModel

/// Writes the gaps of a report as a table, one row each.
public enum GapsCSV {
    /// The columns.
    public static let columns = [
        "rule", "kind", "severity", "member", "plan", "commitment", "title", "milestone", "milestoneTitle",
        "theme", "message", "why", "fix", "ref", "file", "row", "line", "field", "value",
    ]

    /// The table; the cells are those of the first source that a gap rests on.
    public static func table(_ report: GapReport, style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for gap in report.gaps {
            let source = gap.sources.first
            csv.row([
                gap.rule, gap.kind.rawValue, gap.severity.rawValue, gap.member, gap.plan?.text ?? "",
                gap.commitment?.text ?? "", gap.title, gap.milestone ?? "", gap.milestoneTitle, gap.theme ?? "",
                gap.message, gap.why,
                gap.fix, gap.ref, source?.file ?? "", source?.row.map(String.init) ?? "",
                source?.line.map(String.init) ?? "", gap.sources.map(\.field).joined(separator: "; "),
                gap.sources.map(\.value).joined(separator: "; "),
            ])
        }
        return csv
    }
}
