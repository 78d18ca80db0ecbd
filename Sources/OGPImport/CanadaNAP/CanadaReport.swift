import Findings
import OGPModel

/// What a table shows as a whole: its plan, its newest period, and what is wrong with its rows.
struct CanadaReport {
    /// The input's name.
    let file: String
    /// The plan; `nil` where it cannot be told.
    let plan: CanadaPlan?
    private let columns: CanadaColumns
    private let rows: [CanadaRow]
    private let evidence: CanadaPlanEvidence

    init(_ columns: CanadaColumns, _ rows: [CanadaRow], file: String) {
        self.columns = columns
        self.rows = rows
        self.file = file
        evidence = CanadaPlanEvidence(columns, rows.compactMap(\.period))
        if case .told(let plan) = evidence { self.plan = plan } else { plan = nil }
    }

    /// The newest period of the plan.
    var newest: NewestDate? {
        rows.compactMap(\.period).filter { plan?.holds($0) ?? true }.max()
            .map { NewestDate(day: $0.lastDay, evidence: "the reporting period \($0)") }
    }

    /// What is wrong with the table and its rows, in the order of the file.
    func findings(prefix: String) -> [Finding] {
        let top = SourcePosition(file: file, row: 1)
        var findings = columns.others.filter { !$0.header.isEmpty }.map { column in
            Finding(
                .canadaUnknownColumn, "The tracker has no column \"\(column.header)\".", at: top, field: column.header)
        }
        if case .untold(let reason) = evidence {
            findings.append(Finding(.canadaUnknownPlan, "The plan cannot be told: \(reason).", at: top))
        }
        if !columns.hasTitles {
            findings.append(Finding(.canadaNoTitles, "The file holds codes and no titles.", at: top))
        }
        var check = CanadaRowCheck(plan, isTracker: columns.isTracker, prefix: prefix)
        for row in rows { check.check(row) }
        return findings + check.findings + departments
    }

    /// One note on the rows that name no department.
    private var departments: [Finding] {
        let nameless = rows.filter { $0.isReport && $0.reporter == nil }
        guard let first = nameless.first else { return [] }
        let count = nameless.count == 1 ? "1 row names" : "\(nameless.count) rows name"
        return [
            Finding(
                .canadaNoDepartment, "\(count) no department that reports.", at: first.position,
                field: CanadaField.departmentTitle.rawValue)
        ]
    }
}
