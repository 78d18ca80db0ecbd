import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// Gathers the rows of process records by plan.
struct ProcessRowGathering {
    /// The plans in the order of their first row, with their rows.
    private(set) var plans: [(id: ActionPlanID, rows: [PlacedProcessRow])] = []
    private let columns: ProcessTableColumns
    private var places: [ActionPlanID: Int] = [:]
    private var above: ActionPlanID?
    private var log = ConsultationRows()

    /// The rows in which nothing but their event and plan is stated, and the first of them.
    private var empty: (count: Int, first: SourcePosition)?

    /// The word in the column of events that marks rows for people.
    private static let remark = "comment"
    /// The word in the column of ids that marks rows for people in a consultation log.
    private static let logRemark = "remark"

    init(_ columns: ProcessTableColumns) { self.columns = columns }

    /// Takes over the current record.
    mutating func read<Sink: FindingSink>(_ reader: borrowing CSVReader, _ sink: inout Sink) {
        notePlan(reader)
        if columns.isConsultation { return readLog(reader, &sink) }
        var cells: [ProcessColumn: String] = [:]
        for (column, place) in columns.record where !reader.isEmpty(place) {
            let text = CellText.filledIn(reader.text(place))
            if !text.isEmpty { cells[column] = text }
        }
        guard let event = event(cells, reader, &sink) else { return }
        var row = ProcessRow(event)
        row.cells = cells
        row.cells[.event] = nil
        if row.cells.isEmpty {
            empty = ((empty?.count ?? 0) + 1, empty?.first ?? reader.position)
            return
        }
        add([PlacedProcessRow(row: row, position: reader.position, source: reader.position)], to: plan(reader, &sink))
    }

    private mutating func readLog<Sink: FindingSink>(_ reader: borrowing CSVReader, _ sink: inout Sink) {
        var cells: [ProcessTableColumns.LogColumn: String] = [:]
        for (column, place) in columns.log {
            let text = CellText.filledIn(reader.text(place))
            if !text.isEmpty { cells[column] = text }
        }
        if cells.isEmpty || cells[.id] == Self.logRemark { return }
        let plan = plan(reader, &sink)
        let placed = log.rows(cells, of: plan, at: reader.position, &sink)
        if !placed.isEmpty { add(placed, to: plan) }
    }

    /// Reports the rows that were left out because nothing is stated in them.
    func reportEmpty<Sink: FindingSink>(_ sink: inout Sink) {
        guard let (count, first) = empty else { return }
        let message = "\(count == 1 ? "1 row was" : "\(count) rows were") left out in which nothing is stated."
        sink.report(.processEmptyRow, Finding(.processEmptyRow, message, at: first))
    }

    private func event<Sink: FindingSink>(
        _ cells: [ProcessColumn: String], _ reader: borrowing CSVReader, _ sink: inout Sink
    ) -> ProcessEventKind? {
        let word = cells[.event] ?? ""
        if word == Self.remark { return nil }
        if let event: ProcessEventKind = ProcessRowDecoder.choice(word) { return event }
        let words = ProcessEventKind.allCases.map(\.rawValue)
        let nearest = NearestWord.nearest(to: word, in: words).map { "; \"\($0)\" may be meant" } ?? ""
        let message = word.isEmpty ? "The row names no event; it is left out." : "\"\(word)\" is no event\(nearest)."
        sink.report(
            .processUnknownEvent,
            Finding(.processUnknownEvent, message, at: reader.position, field: "event", value: word))
        return nil
    }

    /// Notes the plan that the record names; rows below it that name none are about it too.
    private mutating func notePlan(_ reader: borrowing CSVReader) {
        let text = columns.plan.map { CellText.trimmed(reader.text($0)) } ?? ""
        let isOwnForm = text.lowercased().hasPrefix("ap_")
        if !text.isEmpty { above = ActionPlanID(isOwnForm ? text.uppercased() : text) }
    }

    /// The plan that the record is about.
    private func plan<Sink: FindingSink>(_ reader: borrowing CSVReader, _ sink: inout Sink) -> ActionPlanID {
        if let above { return above }
        let unnamed = ActionPlanID("UNNAMED")
        if places[unnamed] == nil {
            let message = "Nothing names the plan; the rows stand under \(unnamed)."
            sink.report(.processNoPlanNamed, Finding(.processNoPlanNamed, message, at: reader.position, field: "plan"))
        }
        return unnamed
    }

    private mutating func add(_ rows: [PlacedProcessRow], to plan: ActionPlanID) {
        let place = places[plan] ?? plans.count
        if place == plans.count {
            places[plan] = place
            plans.append((plan, []))
        }
        plans[place].rows += rows
    }
}
