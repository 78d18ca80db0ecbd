public import ByteReading
import CSVReading
public import Findings
import OGPModel
import XMLReading

/// Reads a document that repeats one element for every record, as the table that it stands for.
///
/// The records are brought into a table in memory, up to ``RecordTable/mostBytes`` of text, and the table is read as OGP's own
/// exports are. Places in findings and commitments are those of the document.
public struct RecordsXMLReader: ~Copyable {
    let name: String
    let layout: DocumentLayout
    let choice: ReadingChoice
    let encoding: TextEncoding
    let encodingChoice: EncodingChoice
    let digest: String?
    let isPartial: Bool
    let map: RecordMap
    var records: OGPCommitmentsReader
    var found = RecordSink()

    /// Opens a document and brings its records into a table.
    ///
    /// - Throws: `InputFailure`, `XMLFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it has no records, too many, or none with the columns of an export.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        guard try input.contentKind().isMarkup else {
            throw ImportFailure.wrongFormat(name: input.name, format: RecordsXMLFormat.id)
        }
        let survey = try RecordsSurvey(input, options: options.document)
        guard let record = survey.record else { throw Self.noRecords(input) }
        var reader = try XMLReader(input, options: options.document)
        let table = try Self.table(
            of: survey.names(of: record), input, &reader, keepsCells: options.keptCells != .none, &sink)
        if table.count == 0 { throw ImportFailure.notCommitments(name: input.name, headers: table.foreignNames) }
        let headers = table.headers(policyAreas: catalogues.policyAreas)
        let map = RecordMap(file: input.name, places: table.places, headers: headers)
        var found = RecordSink()
        let records = try Self.open(table.csv(headers: headers), name: input.name, options, catalogues, &found)
        name = input.name
        layout = DocumentLayout(
            root: survey.root.local, namespace: survey.root.namespace, xmlVersion: reader.xmlVersion,
            declaredEncoding: reader.declaredEncoding, elements: reader.elements,
            counts: [(survey.kinds[record].name, survey.kinds[record].count)])
        choice = Self.choice(survey, record)
        encoding = reader.encoding
        encodingChoice = reader.encodingChoice
        digest = reader.digest
        isPartial = reader.isPartial
        self.map = map
        self.records = records
        self.found = found
        report(table, &sink)
    }

    /// Reads the table as an export.
    private static func open(
        _ csv: [UInt8], name: String, _ options: ImportOptions, _ catalogues: ImportCatalogues, _ sink: inout RecordSink
    ) throws -> OGPCommitmentsReader {
        var options = options
        options.table.delimiter = RecordTable.delimiter
        options.table.encoding = .pinned(.utf8)
        options.table.digesting = false
        return try OGPCommitmentsReader(
            InputFile(bytes: csv, name: name), options: options, catalogues: catalogues, sink: &sink)
    }

    /// Reads the records of a document.
    private static func table<Sink: FindingSink>(
        of names: [String], _ input: InputFile, _ reader: inout XMLReader, keepsCells: Bool, _ sink: inout Sink
    ) throws -> RecordTable {
        var table = RecordTable(keepsCells: keepsCells)
        var path: [String] = []
        var tree = XMLSubtree()
        while let event = try reader.next(&sink) {
            switch event {
            case .start where path.count + 1 == names.count && reader.name == names.last && path == names.dropLast():
                try reader.readSubtree(into: &tree, &sink)
                table.add(DocumentElement(tree))
                if table.isTooLarge { throw tooLarge(input) }
            case .start: path.append(reader.name)
            case .end: path.removeLast()
            case .text: break
            }
        }
        return table
    }

    private static func choice(_ survey: RecordsSurvey, _ record: Int) -> ReadingChoice {
        let kind = survey.kinds[record]
        let count = kind.count == 1 ? "stands once" : "is repeated \(kind.count) times"
        return ReadingChoice(
            option: "record", value: "/" + survey.names(of: record).joined(separator: "/"),
            because: "it \(count) and holds up to \(kind.values) values, more than any other element that is repeated")
    }

    private static func noRecords(_ input: InputFile) -> ImportFailure {
        .refused(
            name: input.name,
            clause:
                "has no element that is repeated with values inside it, so it holds no records; name the portal's own data "
                + "file, best as CSV.")
    }

    private static func tooLarge(_ input: InputFile) -> ImportFailure {
        .refused(
            name: input.name,
            clause:
                "holds more than \(RecordTable.mostBytes / 1_048_576) MiB of text in its records; use the portal's CSV file, "
                + "which is read at any size.")
    }
}
