import Findings
import OGPCatalogues
import OGPModel

/// Turns rows of consultation logs into rows of process records: a contribution, and a response where one is stated. A row that repeats an
/// id without a comment adds a response.
struct ConsultationRows {
    private typealias Cells = [ProcessTableColumns.LogColumn: String]
    /// The ids of each plan's contributions so far.
    private var seen: [ActionPlanID: Set<String>] = [:]

    /// The rows that a record of a log stands for.
    mutating func rows<Sink: FindingSink>(
        _ cells: [ProcessTableColumns.LogColumn: String], of plan: ActionPlanID, at place: SourcePosition,
        _ sink: inout Sink
    ) -> [PlacedProcessRow] {
        let id = cells[.id] ?? ""
        let comment = cells[.comment] ?? ""
        var rows: [PlacedProcessRow] = []
        var reference = id
        let isFurther = comment.isEmpty && seen[plan]?.contains(id) == true
        if !isFurther, Self.comment.contains(where: { cells[$0]?.isEmpty == false }) {
            // The contribution is named by its place, so that two with one id keep their responses.
            reference = "row \(place.row ?? 0)"
            var row = Self.contribution(cells)
            row[.ref] = reference
            check(row, at: place, &sink)
            rows.append(PlacedProcessRow(row: row, position: place, source: place))
            if !id.isEmpty, !seen[plan, default: []].insert(id).inserted {
                let message = "The id \(id) stands twice in \(plan)."
                sink.report(.processIDTwice, Finding(.processIDTwice, message, at: place, field: "id", value: id))
            }
        }
        if Self.response.contains(where: { cells[$0]?.isEmpty == false }) {
            var row = Self.answer(cells)
            row[.of] = reference
            check(row, at: place, &sink)
            rows.append(PlacedProcessRow(row: row, position: place, source: place))
        }
        return rows
    }

    private static let comment: [ProcessTableColumns.LogColumn] = [.id, .date, .group, .who, .comment, .commitment]
    private static let response: [ProcessTableColumns.LogColumn] = [
        .responseDate, .outcome, .response, .change, .link,
    ]

    private static func contribution(_ cells: Cells) -> ProcessRow {
        var row = ProcessRow(.contribution)
        row[.id] = cells[.id] ?? ""
        row[.date] = cells[.date] ?? ""
        row[.group] = cells[.group] ?? ""
        row[.who] = cells[.who] ?? ""
        row[.text] = cells[.comment] ?? ""
        row[.about] = cells[.commitment] ?? ""
        return row
    }

    private static func answer(_ cells: Cells) -> ProcessRow {
        var row = ProcessRow(.response)
        row[.date] = cells[.responseDate] ?? ""
        row[.status] = cells[.outcome] ?? ""
        row[.text] = cells[.response] ?? ""
        row[.change] = cells[.change] ?? ""
        row[.link] = cells[.link] ?? ""
        row[.by] = cells[.by] ?? ""
        return row
    }

    private func check<Sink: FindingSink>(_ row: ProcessRow, at place: SourcePosition, _ sink: inout Sink) {
        func report(_ code: FindingCode, _ message: String, _ field: String) {
            sink.report(Finding(code, message, at: place, field: field))
        }
        if row.event == .contribution {
            if row[.group].isEmpty { report(.processNoGroup, "The comment has no group.", "group") }
            if row[.date].isEmpty { report(.processNoDate, "The comment has no date.", "date") }
            return
        }
        if row[.date].isEmpty { report(.processNoResponseDate, "The response has no date.", "response date") }
        if row[.text].isEmpty, row[.change].isEmpty {
            report(.processEmptyResponse, "The response gives neither reasons nor a change.", "response")
        }
    }
}
