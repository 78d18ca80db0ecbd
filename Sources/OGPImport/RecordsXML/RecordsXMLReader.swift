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
        let document = try RecordsDocument(input, options: options, sink: &sink)
        let headers = document.table.headers(policyAreas: catalogues.policyAreas)
        let map = RecordMap(file: input.name, places: document.table.places, headers: headers)
        var found = RecordSink()
        let csv = InputFile(bytes: document.table.csv(headers: headers), name: input.name)
        let records = try OGPCommitmentsReader(
            csv, options: RecordsDocument.tableOptions(options), catalogues: catalogues, sink: &found)
        name = input.name
        layout = document.layout
        choice = document.choice
        encoding = document.encoding
        encodingChoice = document.encodingChoice
        digest = document.digest
        isPartial = document.isPartial
        self.map = map
        self.records = records
        document.report(to: &sink)
        found.drain(into: &sink, map)
        self.found = found
    }

    /// Reads the records of a document.
    static func table<Sink: FindingSink>(
        of names: [String], _ input: InputFile, _ reader: inout XMLReader, keepsCells: Bool,
        keepsForeign: Bool = false, _ sink: inout Sink
    ) throws -> RecordTable {
        var table = RecordTable(keepsCells: keepsCells, keepsForeign: keepsForeign)
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

    static func choice(_ survey: RecordsSurvey, _ record: Int) -> ReadingChoice {
        let kind = survey.kinds[record]
        let count = kind.count == 1 ? "stands once" : "is repeated \(kind.count) times"
        return ReadingChoice(
            option: "record", value: "/" + survey.names(of: record).joined(separator: "/"),
            because: "it \(count) and holds up to \(kind.values) values, more than any other element that is repeated")
    }

    static func noRecords(_ input: InputFile) -> ImportFailure {
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
