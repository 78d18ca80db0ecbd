public import ByteReading
import CSVReading
public import Findings
import OGPCatalogues
public import OGPModel

/// Reads Canada's tracker and its flattened plans.
///
/// A record is one indicator in one period, in any order, so all records are brought together first, up to ``mostBytes`` of
/// text; then one commitment leaves after the other, in the order of their codes.
public struct CanadaNAPReader: ~Copyable, SourceReading {
    /// The most text that is held at once. The tracker of a plan has a few thousand records.
    public static let mostBytes = 268_435_456

    private let layout: TableLayout
    private let isTracker: Bool
    private let generation: String
    private let encoding: TextEncoding
    private let encodingChoice: EncodingChoice
    private let digest: String?
    private let isPartial: Bool
    private let name: String
    private let records: Int
    private let newest: NewestDate?
    private let plan: ActionPlan
    private let entries: [CanadaOutline.Entry]
    private var decoder: CanadaDecoder
    private var commitments = 0

    /// Opens a table and reads its records.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it is no tracker or holds more text than ``mostBytes``.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions = ImportOptions(), catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        var table = try CSVTable(input, options: options.table, sink: &sink)
        guard CanadaColumns.recognises(table.header.names) else {
            throw ImportFailure.wrongFormat(name: input.name, format: CanadaNAPFormat.id)
        }
        let columns = CanadaColumns(table.header)
        let rows = try Self.rows(&table, columns, &sink)
        let outline = CanadaOutline(rows)
        let report = CanadaReport(columns, rows, file: input.name)
        layout = TableLayout(
            dialect: table.reader.detection, header: table.header, headers: table.header.names,
            unknownHeaders: columns.others.map(\.header))
        isTracker = columns.isTracker
        generation = report.plan?.generation ?? ""
        encoding = table.reader.encoding
        encodingChoice = table.reader.encodingChoice
        digest = table.reader.digest
        isPartial = table.isPartial
        name = table.name
        records = table.records
        newest = report.newest
        entries = outline.entries
        let (plan, dates) = Self.plan(report, outline, catalogues, options)
        self.plan = plan
        decoder = CanadaDecoder(
            plan, dates, catalogues.statusWords, keepsCells: options.keptCells != .none, hasTitles: columns.hasTitles)
        for finding in report.findings(prefix: "\(plan.id)-") { sink.report(finding) }
    }

    private static func rows<Sink: FindingSink>(
        _ table: inout CSVTable, _ columns: CanadaColumns, _ sink: inout Sink
    ) throws -> [CanadaRow] {
        var rows: [CanadaRow] = []
        var bytes = 0
        while try table.next(&sink) {
            let row = columns.row(table.reader, beyond: table.extraCells)
            bytes += row.bytes
            if bytes > mostBytes { throw tooLarge(table.name) }
            rows.append(row)
        }
        return rows
    }

    private static func tooLarge(_ name: String) -> ImportFailure {
        .refused(
            name: name,
            clause:
                "holds more than \(mostBytes / 1_048_576) MiB of text, far more than the tracker of a plan; cut it into files "
                + "of one plan each.")
    }

    /// The plan that the table is of. Where it is not known, ids carry no number.
    private static func plan(
        _ report: CanadaReport, _ outline: CanadaOutline, _ catalogues: ImportCatalogues, _ options: ImportOptions
    ) -> (ActionPlan, CanadaDates) {
        var members = OrganisationMembers(catalogues.members)
        let canada = members.resolve("Canada").0
        let dates = CanadaDates(catalogues, seasons: canada.seasons, pinnedOrder: options.dateOrder)
        let number = report.plan.map { String($0.rawValue) } ?? ""
        var plan = ActionPlan(
            id: ActionPlanID("CA-NAP\(number)"), idSource: .derived, member: canada.reference, start: dates.read(""),
            end: dates.read(""), source: SourcePosition(file: report.file))
        plan.number = number
        plan.language = "en"
        let codes = Set(outline.entries.map(\.code.key))
        plan.isWhole = report.plan.map { $0.codes.isSubset(of: codes) } ?? false
        return (plan, dates)
    }

    /// Reads the next commitment with its indicators and everything that was reported of them.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: nothing; the table was read when it was opened.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        guard commitments < entries.count else { return nil }
        let commitment = decoder.commitment(entries[commitments])
        commitments += 1
        decoder.flush(to: &sink)
        return commitment
    }

    /// What the table has shown itself to be so far.
    public var summary: SourceSummary {
        var summary = SourceSummary(
            name: name, kind: isTracker ? SourceSummary.updates : "commitments", format: CanadaNAPFormat.id,
            layout: .table(layout),
            encoding: encoding, encodingChoice: encodingChoice)
        summary.generation = generation
        summary.records = records
        summary.commitments = commitments
        summary.milestones = decoder.milestones
        summary.milestoneParts = decoder.indicators
        summary.newest = newest
        summary.plans = [plan]
        summary.isWholePlan = plan.isWhole
        summary.digest = digest
        summary.isPartial = isPartial
        return summary
    }
}
