import ByteReading
import CSVReading
import Findings
import OGPModel

/// Reads a document that repeats one element for every record through a mapping, as the table that it stands for. Places in
/// findings and commitments are those of the document.
struct MappedRecordsReader: ~Copyable, SourceReading {
    private let document: RecordsDocument
    private let map: RecordMap
    private var records: MappedReader
    private var found: RecordSink

    init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        var found = RecordSink()
        let (document, map, csv) = try Self.table(input, options, &sink)
        records = try MappedReader(
            csv, options: RecordsDocument.tableOptions(options), catalogues: catalogues, isDocument: true, sink: &found)
        document.report(to: &sink)
        found.drain(into: &sink, map)
        self.found = found
        self.map = map
        self.document = document
    }

    /// The records as a table, with the way back to their places in the document.
    private static func table<Sink: FindingSink>(
        _ input: InputFile, _ options: ImportOptions, _ sink: inout Sink
    ) throws -> (RecordsDocument, RecordMap, InputFile) {
        _ = try MappedReader.mapping(input, options)
        let document = try RecordsDocument(input, options: options, keepsForeign: true, sink: &sink)
        let headers = document.table.names.map { CellText.trimmed(RecordNames.decoded($0)) }
        let map = RecordMap(file: input.name, places: document.table.places, headers: headers)
        return (document, map, InputFile(bytes: document.table.csv(headers: headers), name: input.name))
    }

    /// The places of the records that make one commitment, for each commitment.
    ///
    /// - Throws: what reading the document throws.
    static func recordsOfCommitments(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues
    ) throws -> [[SourcePosition]] {
        var ignored = FindingTally()
        let (_, map, csv) = try table(input, options, &ignored)
        var records = try MappedReader(
            csv, options: RecordsDocument.tableOptions(options), catalogues: catalogues, isDocument: true,
            sink: &ignored)
        let groups = Dictionary(grouping: try records.rowGroups(), by: \.value)
        return groups.values.map { rows in
            rows.map { map.position(SourcePosition(file: input.name, row: $0.key), field: nil) }
        }
    }

    mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        let commitment = try records.next(&found)
        found.drain(into: &sink, map)
        return commitment.map { map.mapped($0) }
    }

    var summary: SourceSummary {
        let table = records.summary
        var layout = document.layout
        if case .table(let written) = table.layout { layout.unknownNames = written.unknownHeaders.sorted() }
        var summary = SourceSummary(
            name: table.name, kind: table.kind, format: table.format, layout: .document(layout),
            encoding: document.encoding, encodingChoice: document.encodingChoice)
        summary.records = table.records
        summary.commitments = table.commitments
        summary.milestones = table.milestones
        summary.milestoneParts = table.milestoneParts
        summary.newest = table.newest
        summary.plans = table.plans.map { plan in
            var plan = plan
            plan.source = map.position(plan.source, field: nil)
            return plan
        }
        summary.choices = [document.choice] + table.choices
        summary.digest = document.digest
        summary.isPartial = document.isPartial || table.isPartial
        return summary
    }
}
