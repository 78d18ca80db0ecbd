import ByteReading
import CSVReading
import Findings
import OGPModel
import XMLReading

/// A document that repeats one element for every record, with its records brought into a table.
///
/// The table is in memory, up to ``RecordTable/mostBytes`` of text.
struct RecordsDocument {
    let table: RecordTable
    let layout: DocumentLayout
    /// Which element is the record, and why.
    let choice: ReadingChoice
    let encoding: TextEncoding
    let encodingChoice: EncodingChoice
    let digest: String?
    let isPartial: Bool

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - input: The document.
    ///   - options: How to read it.
    ///   - keepsForeign: Whether records without any column of an export are kept too.
    ///   - sink: Takes what is irregular.
    /// - Throws: `InputFailure`, `XMLFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it has no records, too many, or none with the columns of an export.
    init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, keepsForeign: Bool = false, sink: inout Sink
    ) throws {
        let survey = try RecordsSurvey(input, options: options.document)
        guard let record = survey.record else { throw RecordsXMLReader.noRecords(input) }
        var reader = try XMLReader(input, options: options.document)
        table = try RecordsXMLReader.table(
            of: survey.names(of: record), input, &reader, keepsCells: options.keptCells != .none,
            keepsForeign: keepsForeign, &sink)
        if table.count == 0 { throw ImportFailure.notCommitments(name: input.name, headers: table.foreignNames) }
        layout = DocumentLayout(
            root: survey.root.local, namespace: survey.root.namespace, xmlVersion: reader.xmlVersion,
            declaredEncoding: reader.declaredEncoding, elements: reader.elements,
            counts: [(survey.kinds[record].name, survey.kinds[record].count)])
        choice = RecordsXMLReader.choice(survey, record)
        encoding = reader.encoding
        encodingChoice = reader.encodingChoice
        digest = reader.digest
        isPartial = reader.isPartial
    }

    /// The options by which the table is read, as text of its own.
    static func tableOptions(_ options: ImportOptions) -> ImportOptions {
        var options = options
        options.table.delimiter = RecordTable.delimiter
        options.table.encoding = .pinned(.utf8)
        options.table.digesting = false
        return options
    }

    /// Reports what bringing the records into a table has shown.
    func report<Sink: FindingSink>(to sink: inout Sink) {
        let counts: [(Occurrences, FindingCode, String)] = [
            (table.joined, .recordsJoined, "Values that were put together with others"),
            (table.foreign, .recordsForeign, "Elements left out because they have no known column"),
            (table.empty, .recordsEmpty, "Records left out because every value is missing"),
        ]
        for (count, code, what) in counts {
            guard let first = count.first else { continue }
            sink.report(code, Finding(code, "\(what): \(count.count).", at: first))
        }
    }
}
