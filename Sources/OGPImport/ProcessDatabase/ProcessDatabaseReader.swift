public import ByteReading
import CSVReading
public import Findings
import OGPCatalogues
public import OGPModel

/// Reads the IRM's process database: one record for each plan, with the answers to every question.
///
/// It holds no commitments. What it says of each plan stands in the plans of its summary once the end was reached.
public struct ProcessDatabaseReader: ~Copyable, SourceReading {
    private var table: CSVTable
    private let columns: ProcessColumns
    private var decoder: ProcessDatabaseDecoder
    private var isAtEnd = false

    /// Opens a process database.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it is no process database.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions = ImportOptions(), catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        let table = try CSVTable(input, options: options.table, sink: &sink)
        let columns = ProcessColumns(table.header)
        guard columns.country != nil, !columns.questions.isEmpty else {
            throw ImportFailure.wrongFormat(name: input.name, format: ProcessDatabaseFormat.id)
        }
        for column in columns.unknown {
            let header = table.header.columns[column].name
            sink.report(
                .processUnknownColumn,
                Finding(
                    .processUnknownColumn, "The process database has no column \"\(header)\"; it is not read.",
                    at: table.reader.position, field: header))
        }
        if columns.planNumber == nil {
            sink.report(
                .processNamesNoPlans,
                Finding(.processNamesNoPlans, "No column names the plan of a record.", at: table.reader.position))
        }
        decoder = ProcessDatabaseDecoder(columns, catalogues.members)
        self.columns = columns
        self.table = table
    }

    /// Reads to the end.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: `nil`; the database holds no commitments.
    /// - Throws: what reading the table throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        if isAtEnd { return nil }
        while try table.next(&sink) { decoder.read(table.reader, &sink) }
        isAtEnd = true
        return nil
    }

    /// What the table has shown itself to be so far.
    public var summary: SourceSummary {
        let header = table.header
        var summary = SourceSummary(
            name: table.name, kind: SourceSummary.process, format: ProcessDatabaseFormat.id,
            layout: .table(
                TableLayout(
                    dialect: table.reader.detection, header: header, headers: header.names,
                    unknownHeaders: columns.unknown.map { header.names[$0] })),
            encoding: table.reader.encoding, encodingChoice: table.reader.encodingChoice)
        summary.generation = String(decoder.edition)
        summary.records = table.records
        summary.plans = decoder.plans
        summary.newest = decoder.newest
        summary.digest = table.reader.digest
        summary.isPartial = table.isPartial
        return summary
    }
}
