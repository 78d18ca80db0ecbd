public import Findings

/// Writes findings as a table.
public enum FindingsCSV {
    /// The columns.
    public static let columns = [
        "code", "severity", "message", "file", "row", "line", "column", "element", "field", "value", "commitment",
        "fix",
    ]

    /// The table, one row a finding.
    public static func table(_ findings: [Finding], style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for finding in findings {
            let position = finding.position
            csv.row([
                finding.code.id, finding.severity.rawValue, finding.message, position.file,
                position.row.map(String.init) ?? "", position.line.map(String.init) ?? "",
                position.column.map(String.init) ?? "", position.element ?? "", finding.field ?? "",
                finding.value ?? "", finding.commitment ?? "", finding.fix,
            ])
        }
        return csv
    }
}
