import Findings
import OGPCatalogues
import OGPModel
public import OGPScoring

/// Writes plans held against the standards as a table, one row for each requirement.
public enum StandardsCSV {
    /// The columns.
    public static let columns = [
        "plan", "member", "edition", "id", "title", "status", "confidence", "irm", "because", "nextDue", "overdueSince",
        "evidence", "wouldShow", "outlook",
    ]

    /// The table.
    public static func table(_ assessments: [StandardsAssessment], style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for assessment in assessments {
            for item in assessment.requirements {
                csv.row([
                    assessment.process.plan.text, assessment.process.member.name, assessment.edition?.id ?? "",
                    item.requirement.id, item.requirement.title, item.status.rawValue,
                    item.requirement.basis.confidence.rawValue, item.irm ?? "", item.because,
                    item.nextDue?.description ?? "", item.overdueSince?.description ?? "",
                    item.evidence.map(\.cell).joined(separator: "; "),
                    item.requirement.evidence.joined(separator: "; "), assessment.contrary.outlook.rawValue,
                ])
            }
        }
        return csv
    }
}
