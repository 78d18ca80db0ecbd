public import ByteReading
public import CSVReading
public import Findings
import OGPCatalogues
public import OGPModel

/// Reads OGP's commitments exports of every generation as a stream: one commitment leaves as soon as its last row is read.
///
/// It reads either whole commitments (`next`) or, many times faster, only what scores need (`nextRow`).
public struct OGPCommitmentsReader: ~Copyable {
    /// The generation, recognised by the headers.
    public let generation: OGPGeneration
    /// The headers as the export spells them.
    public let headers: [String]
    var table: CSVTable
    let layout: OGPLayout
    let decoder: CommitmentDecoder
    var rows: RowDecoder
    let totalsRow: TotalsRow
    var issues: [CellIssue] = []
    /// A commitment whose milestones may still follow.
    var pending: Commitment?
    var totals = 0
    var hasReportedDerivedIDs = false
    /// The members, plans and clusters that the rows read by `nextRow` refer to.
    public internal(set) var names = RowNames()
    /// The commitments so far.
    public internal(set) var commitments = 0
    /// The milestones so far.
    public internal(set) var milestones = 0

    /// Opens an export and recognises its generation.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `EncodingQuestion` where the input cannot be read as a table, and
    ///   `ImportFailure` where the table is no commitments export.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions = ImportOptions(), catalogues: ImportCatalogues,
        sink: inout Sink
    ) throws {
        let table = try CSVTable(input, options: options.table, sink: &sink)
        guard let layout = OGPLayout(table.header, catalogue: catalogues.policyAreas) else {
            throw ImportFailure.notCommitments(name: input.name, headers: table.header.names)
        }
        self.layout = layout
        generation = layout.generation
        headers = table.header.names
        decoder = CommitmentDecoder(
            layout, headers: headers, dates: DateTextReader(words: catalogues.dateWords), options: options)
        rows = RowDecoder(layout, catalogues: catalogues)
        totalsRow = TotalsRow(layout)
        self.table = table
        reportLayout(&sink)
    }

    /// The input's name.
    public var name: String { table.name }

    /// The data records so far, totals rows left out.
    public var records: Int { table.records - totals }

    /// Whether some of the input could not be read.
    public var isPartial: Bool { table.isPartial }

    /// How the table is written.
    public var dialect: CSVDialectDetection { table.reader.detection }

    /// The encoding it is read in.
    public var encoding: TextEncoding { table.reader.encoding }

    /// The choice that makes another pass decide the encoding in the same way.
    public var encodingChoice: EncodingChoice { table.reader.encodingChoice }

    /// The header rows.
    public var header: CSVHeader { table.header }

    /// The SHA-256 of the input once its end was reached, if it was asked for.
    public var digest: String? { table.reader.digest }

    /// The newest date that the records so far hold: the data cannot be older.
    public var newest: NewestDate? { rows.years.newest }

    /// Whether milestones stand in rows of their own, so that `nextRow` does not suffice.
    public var hasMilestones: Bool { layout.hasMilestones }

    /// Whether a local monitoring body speaks in any record so far. Its statements are no ratings of the IRM, so `nextRow` does
    /// not suffice for them.
    public var hasMonitoredMembers: Bool { rows.members.hasMonitored }

    /// The headers of the policy-area columns, in order.
    public var policyAreaHeaders: [String] { layout.tags.map(\.name) }

    /// The headers that no export is known to have, in order.
    public var unknownHeaders: [String] { layout.unknown.map { headers[$0] } }

    /// How many columns were recognised, policy areas included.
    public var recognisedColumns: Int { headers.count { !$0.isEmpty } - layout.unknown.count }
}
