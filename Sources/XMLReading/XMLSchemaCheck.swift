public import ByteReading
public import Findings

/// Checks documents against an XML Schema, as a report and never as a condition for reading.
///
/// A schema is input like any other: it is read with the same limits, no address it names is followed, and what it imports or
/// includes is looked for by name in one folder and among what is bundled. Whether the values of an `xs:ID` are unique is not
/// checked.
public struct XMLSchemaCheck: ~Copyable {
    /// The namespace the schema describes; `nil` where it describes names without one.
    public let targetNamespace: String?
    /// The addresses of imported documents that were not found, in order; what they would describe is not checked.
    public let missingDocuments: [String]
    private let schema: CompiledSchema

    /// Reads and compiles a schema.
    ///
    /// - Parameters:
    ///   - schema: the main document of the schema.
    ///   - folder: where imported and included documents are looked for; nowhere where `nil`.
    ///   - bundled: documents by file name, used where the folder has none of that name.
    /// - Throws: `XMLFailure` where a document is not XML, not a valid schema, or too costly; `InputFailure` where it
    ///   cannot be read.
    public init(
        schema: InputFile, importsFrom folder: String? = nil, bundled: [String: InputFile] = [:]
    ) throws {
        let documents = try SchemaDocuments(schema, folder: folder, bundled: bundled)
        self.schema = try CompiledSchema(documents, name: schema.name)
        targetNamespace = documents.targetNamespace
        missingDocuments = documents.missing
    }

    /// Checks a document.
    ///
    /// - Parameters:
    ///   - input: the document.
    ///   - options: how to read it.
    ///   - sink: takes what is irregular in the document, and behind that one finding for each kind of breach and element,
    ///     at the first of its kind.
    /// - Returns: how many breaches there are.
    /// - Throws: `XMLFailure` where the document cannot be read to its end, after what was found until then is handed over;
    ///   `InputFailure`; `EncodingQuestion` where a person has to choose the encoding.
    public func run<Sink: FindingSink>(
        _ input: InputFile, options: XMLOptions = XMLOptions(), _ sink: inout Sink
    ) throws -> XMLSchemaReport {
        var choice = options.encoding
        while true {
            do {
                return try check(input, options, choice, &sink)
            } catch let restart as EncodingRestart where choice == options.encoding {
                choice = restart.choice
            }
        }
    }

    private func check<Sink: FindingSink>(
        _ input: InputFile, _ options: XMLOptions, _ choice: EncodingChoice, _ sink: inout Sink
    ) throws -> XMLSchemaReport {
        var options = options
        options.encoding = choice
        var found = FindingList()
        var breaches = SchemaBreaches()
        var reader = try XMLReader(input, options: options)
        try reader.check(against: schema)
        do {
            while try reader.next(&found) != nil { try reader.takeBreaches(&breaches) }
        } catch let restart as EncodingRestart {
            throw restart
        } catch {
            for finding in found.findings { sink.report(finding) }
            breaches.report(&sink)
            throw error
        }
        for finding in found.findings { sink.report(finding) }
        breaches.report(&sink)
        return XMLSchemaReport(elements: reader.elements, counts: breaches.counts)
    }
}
