public import ByteReading
import CSVReading
public import Findings
import OGPCatalogues
public import OGPModel

/// Reads plan files in CSV as a stream: a commitment leaves as soon as the next one begins.
///
/// The table is looked over once before, for plans that are described behind their commitments and for rows that stand apart
/// from theirs.
public struct OGPPlanTableReader: ~Copyable, SourceReading {
    private var table: CSVTable
    private let options: ImportOptions
    private let columns: PlanTableColumns
    private var decoder: PlanDecoder
    private let head: PlanFileHead
    private var plans: [ActionPlan] = []
    private var places: [ActionPlanID: Int] = [:]
    /// The plan of each plan row; `nil` for rows in which nothing is stated.
    private var rowPlans: [Int?] = []
    private var displaced: [String: [PlanRow]]
    private var place = PlanRowPlace()
    /// The commitment whose rows may still follow.
    private var pending: Pending?
    /// How many plans began so far.
    private var planRows = 0
    private var commitments = 0

    private struct Pending {
        let item: PlanItem
        let plan: Int?
        let id: ActionPlanID?
        var rows: [PlanRow] = []
    }

    /// Opens a table and looks it over.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `EncodingQuestion` where it cannot be read, and `ImportFailure` where it is no
    ///   plan file, or one of another version.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions = ImportOptions(), catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        let table = try CSVTable(input, options: options.table, sink: &sink)
        guard PlanRecognition.recognises(table.header.names) else {
            throw ImportFailure.wrongFormat(name: input.name, format: OGPPlanFormat.id)
        }
        var quick = options.table
        quick.encoding = table.reader.encodingChoice
        let survey = try PlanTableSurvey(input, options: quick, isExact: options.keptCells != .none)
        var decoder = PlanDecoder(catalogues: catalogues, options: options)
        let head = Self.head(survey, &decoder)
        if let refusal = head.refusal { throw ImportFailure.refused(name: input.name, clause: refusal) }
        decoder.statesMissing = head.statesMissing
        decoder.dataDay = head.dataDay
        columns = PlanTableColumns(table.header)
        displaced = survey.displaced
        self.head = head
        self.decoder = decoder
        self.options = options
        self.table = table
        for plan in survey.plans { take(plan) }
        for row in survey.orphans { reportOrphan(row, "names a plan that the table does not describe; it is left out") }
        self.decoder.flush(to: &sink)
    }

    private static func head(_ survey: PlanTableSurvey, _ decoder: inout PlanDecoder) -> PlanFileHead {
        var head = PlanFileHead()
        for (name, value, position) in survey.head where !head.set(name, value) {
            decoder.report(
                .planUnreadableValue, "\"\(value)\" is no value of \(name).", at: position, field: name, value: value)
        }
        return head
    }

    private mutating func take(_ description: PlanTableSurvey.Plan) {
        let assembly = PlanAssembly(description.item, description.rows)
        for row in assembly.orphans { reportOrphan(row, "names an entry that the plan does not have") }
        guard let item = decoder.withoutBlanks(assembly.item) else { return rowPlans.append(nil) }
        let plan = decoder.plan(item, id: nil)
        if places[plan.id] != nil {
            decoder.report(
                .planStatedTwice, "The plan \(plan.id) is described twice.", at: description.item.position, field: "id",
                value: plan.id.text)
        } else {
            places[plan.id] = plans.count
        }
        rowPlans.append(plans.count)
        plans.append(plan)
    }

    /// Reads the next commitment with everything that belongs to it.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the table throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while try table.next(&sink) {
            let links = columns.links(table.reader)
            let id = columns.text("id", table.reader)
            switch place.next(links, id: id, number: columns.text("number", table.reader)) {
            case .file, .comment, .ofPlan, .displaced: continue
            case .plan: planRows += 1
            case .unknown: reportUnknownRecord(links, &sink)
            case .ofCommitment:
                let row = columns.row(links, table.reader, isExact: isExact)
                pending?.rows.append(row)
            case .commitment:
                let next = commitment()
                if let complete = finish(&sink, next) { return complete }
            }
        }
        if let last = finish(&sink, nil) { return last }
        reportDisplaced(&sink)
        decoder.reportBlanks()
        decoder.flush(to: &sink)
        return nil
    }

    private var isExact: Bool { options.keptCells != .none }

    /// The commitment that begins in the current record.
    private func commitment() -> Pending {
        let item = columns.item(.commitment, table.reader, isExact: isExact)
        let plan = item.first("plan")
        if let plan, plan.isStated {
            let id = ActionPlanID(plan.text)
            return Pending(item: item, plan: places[id], id: id)
        }
        let isAlone = plan?.isNone == true || item.text("kind") == CommitmentKind.standalone.rawValue
        guard !isAlone, planRows > 0, let above = rowPlans[planRows - 1] else {
            return Pending(item: item, plan: nil, id: nil)
        }
        return Pending(item: item, plan: places[plans[above].id], id: plans[above].id)
    }

    /// Lets go of the commitment whose rows are complete, and holds the next one.
    private mutating func finish<Sink: FindingSink>(_ sink: inout Sink, _ next: Pending?) -> Commitment? {
        guard let complete = pending else {
            pending = next
            return nil
        }
        pending = next
        var rows = complete.rows
        for key in Set([complete.item.text("id"), complete.item.text("number")]).sorted() where !key.isEmpty {
            rows += displaced.removeValue(forKey: key) ?? []
        }
        let assembly = PlanAssembly(complete.item, rows)
        decoder.commitmentID = complete.item.text("id")
        for row in assembly.orphans {
            reportOrphan(row, "names a milestone or update that the commitment does not have")
        }
        guard let item = decoder.withoutBlanks(assembly.item) else { return nil }
        let plan = complete.plan.map { plans[$0] }
        let commitment = decoder.commitment(item, in: plan, id: complete.id)
        commitments += 1
        decoder.flush(to: &sink)
        return commitment
    }

    private mutating func reportOrphan(_ row: PlanRow, _ clause: String) {
        decoder.report(
            .planMissingOwner, "The \(row.links.record) row \(clause).", at: row.item.position,
            field: row.links.record, value: row.links.commitment)
    }

    /// Reports the rows whose commitment is nowhere in the table.
    private mutating func reportDisplaced<Sink: FindingSink>(_ sink: inout Sink) {
        decoder.commitmentID = nil
        let rows = displaced.values.flatMap { $0 }.sorted { ($0.item.position.row ?? 0) < ($1.item.position.row ?? 0) }
        for row in rows { reportOrphan(row, "names a commitment that the table does not hold; it is left out") }
        displaced = [:]
        decoder.flush(to: &sink)
    }

    private mutating func reportUnknownRecord<Sink: FindingSink>(_ links: PlanLinks, _ sink: inout Sink) {
        let words = PlanItemKind.allCases.map(\.rawValue) + ["translation", "file", "comment"]
        decoder.report(
            .planUnknownRecord,
            "\"\(links.record)\" is no kind of row; the kinds are \(words.joined(separator: ", ")).",
            at: table.reader.position, field: "record", value: links.record)
        decoder.flush(to: &sink)
    }

    /// What the table has shown itself to be so far.
    public var summary: SourceSummary {
        let layout = TableLayout(
            dialect: table.reader.detection, header: table.header, headers: table.header.names,
            unknownHeaders: columns.unknownHeaders)
        var summary = SourceSummary(
            name: table.name, kind: "commitments", format: OGPPlanFormat.id, layout: .table(layout),
            encoding: table.reader.encoding, encodingChoice: table.reader.encodingChoice)
        summary.fill(head, decoder, plans: plans, commitments: commitments)
        summary.digest = table.reader.digest
        summary.isPartial = table.isPartial
        return summary
    }
}
