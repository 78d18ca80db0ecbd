import OGPJoining
import OGPModel
import OGPScoring

/// Writes coverage as tables: a row for each area of each plan, or a row for each member.
public enum CoverageCSV {
    /// The columns of the report.
    public static let columns = [
        "plan", "member", "memberCode", "submitted", "endYear", "completeness", "area", "areaName", "state", "because",
        "commitments", "assessed", "verifiable", "ambitious", "complete", "results", "ids", "verifiableAssessed",
        "ambitiousAssessed", "completeAssessed", "resultsAssessed", "acceptedThemes",
    ]

    /// The report: one row for each area of each plan.
    ///
    /// A count is empty where nothing can be said: all of them where the state is `notCoded` or `notDeterminable`, and that of a
    /// step where it was assessed for no commitment of the area.
    public static func table(_ report: CoverageReport, style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for plan in report.plans {
            for standing in plan.areas { csv.row(cells(plan, standing)) }
        }
        return csv
    }

    private static func cells(_ plan: CoverageReport.Plan, _ standing: CoverageReport.Standing) -> [String] {
        let cell = standing.cell
        let steps = [cell.verifiable, cell.ambitious, cell.complete, cell.results]
        let isKnown = standing.state != .notCoded && standing.state != .notDeterminable
        let counts = { (counts: [Int?]) in counts.map { count in isKnown ? count.map(String.init) ?? "" : "" } }
        return [
            plan.facts.id.text, plan.facts.member.name, plan.facts.member.code ?? "",
            plan.facts.submitted.map(String.init) ?? "", plan.facts.endYear.map(String.init) ?? "",
            plan.completeness.label, standing.area.id, standing.area.name, standing.state.label, standing.because ?? "",
        ] + counts([cell.commitments.count, cell.assessed])
            + counts(steps.map { $0.assessed > 0 ? $0.count : nil })
            + [cell.commitments.map(\.id.text).joined(separator: "; ")]
            + counts(steps.map(\.assessed) + [cell.accepted])
    }

    /// The matrix: one row a member or plan, one column an area, the state in each cell.
    public static func table(_ matrix: CoverageMatrix, style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(["key", "name", "memberCode", "plans"] + matrix.menu.areas.map(\.id))
        for row in matrix.rows {
            csv.row(
                [row.key, row.name, row.memberCode ?? "", row.plans.map(\.text).joined(separator: "; ")]
                    + row.cells.map(\.state.label))
        }
        return csv
    }
}
