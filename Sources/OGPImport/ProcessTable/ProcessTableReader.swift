public import ByteReading
import CSVReading
public import Findings
import OGPCatalogues
public import OGPModel

/// Reads process records and consultation logs in CSV. They hold no commitments; what they say of each plan stands in the plans of the
/// summary once the end was reached.
public struct ProcessTableReader: ~Copyable, SourceReading {
    private var table: CSVTable
    private let columns: ProcessTableColumns
    private var gathering: ProcessRowGathering
    private var decoder: ProcessRowDecoder
    private let members: MemberCatalogue
    private var plans: [ActionPlan] = []
    private var isAtEnd = false

    /// Opens a table.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it is neither a process record nor a consultation log.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions = ImportOptions(), catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        let table = try CSVTable(input, options: options.table, sink: &sink)
        guard let columns = ProcessTableColumns(table.header) else {
            throw ImportFailure.wrongFormat(name: input.name, format: options.format ?? ProcessRecordFormat.id)
        }
        for column in columns.unknown {
            let header = table.header.columns[column].name
            sink.report(
                .processTableUnknownColumn,
                Finding(
                    .processTableUnknownColumn, "There is no column \"\(header)\"; it is not read.",
                    at: table.reader.position, field: header))
        }
        self.columns = columns
        gathering = ProcessRowGathering(columns)
        decoder = ProcessRowDecoder(
            OGPPlanDates(words: catalogues.dateWords, members: catalogues.members, pinnedOrder: options.dateOrder))
        members = catalogues.members
        self.table = table
    }

    /// Reads to the end.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: `nil`; process records hold no commitments.
    /// - Throws: what reading the table throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        if isAtEnd { return nil }
        while try table.next(&sink) { gathering.read(table.reader, &sink) }
        isAtEnd = true
        gathering.reportEmpty(&sink)
        for (id, rows) in gathering.plans {
            var plan = ActionPlan(
                id: id, idSource: .given, member: id.member(in: members), start: DateReading(.notStated(text: "")),
                end: DateReading(.notStated(text: "")), source: rows[0].position)
            plan.coCreation = decoder.read(rows)
            plans.append(plan)
        }
        for finding in decoder.findings { sink.report(finding) }
        decoder.findings = []
        return nil
    }

    /// What the table has shown itself to be so far.
    public var summary: SourceSummary {
        let header = table.header
        var summary = SourceSummary(
            name: table.name, kind: columns.isConsultation ? SourceSummary.consultation : SourceSummary.process,
            format: columns.isConsultation ? ConsultationLogFormat.id : ProcessRecordFormat.id,
            layout: .table(
                TableLayout(
                    dialect: table.reader.detection, header: header, headers: header.names,
                    unknownHeaders: columns.unknown.map { header.names[$0] })),
            encoding: table.reader.encoding, encodingChoice: table.reader.encodingChoice)
        summary.generation = "1"
        summary.records = table.records
        summary.plans = plans
        summary.newest = decoder.newest
        summary.digest = table.reader.digest
        summary.isPartial = table.isPartial
        return summary
    }
}

extension ActionPlanID {
    /// The member whose code an id in OGP's own form holds; nobody for other ids.
    fileprivate func member(in catalogue: MemberCatalogue) -> MemberReference {
        guard let member = memberCode.flatMap({ catalogue.member(code: $0) }) else { return .nobody }
        return MemberReference(
            name: member.name, nameInSource: "", code: member.code, level: member.level,
            region: member.region.rawValue)
    }
}
