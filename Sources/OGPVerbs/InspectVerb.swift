import ByteReading
import CSVReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
import XMLReading

/// What files are: format, encoding, columns, dates, age and completeness.
public enum InspectVerb {
    /// Inspects every input. What cannot be imported is inspected as far as it can be read.
    ///
    /// - Throws: `InputFailure` where a file cannot be opened, `EncodingQuestion` where a person has to choose.
    public static func run(_ request: ReadRequest) throws -> [Inspection] {
        var request = request
        request.digest = .on
        return try request.inputs.map { try inspect($0, request) }
    }

    private static func inspect(_ file: InputFile, _ request: ReadRequest) throws -> Inspection {
        do {
            return try EncodingRestart.retrying(request.options.encoding) { encoding in
                try inspectContents(file, request, encoding)
            }
        } catch let failure as ImportFailure {
            if try file.contentKind().isMarkup { return try unknown(file, failure.description) }
            return try inspectTable(file, request, failure.description)
        } catch let failure as CSVFailure {
            return try unknown(file, failure.description)
        } catch let failure as XMLFailure {
            return try unknown(file, failure.description)
        }
    }

    /// What can be said of an input that is neither a table nor a document of a known kind.
    private static func unknown(_ file: InputFile, _ problem: String) throws -> Inspection {
        let record = InputRecord(file: file.name, sha256: try file.digest(), kind: "unknown", format: "unknown")
        return Inspection(record: record, path: file.path ?? "-", size: file.size, problem: problem)
    }

    private static func inspectContents(
        _ file: InputFile, _ request: ReadRequest, _ encoding: EncodingChoice
    ) throws -> Inspection {
        var findings = FindingTally()
        var options = request.options
        options.encoding = encoding
        options.digesting = true
        let format = try ImportFormats.format(of: file, options: options)
        var reader = try format.open(file, options: options, catalogues: request.catalogues, sink: &findings)
        let words = try FunctionWords.bundled()
        var facts = SourceFacts()
        var languages: [String: Int] = [:]
        while let commitment = try reader.next(&findings) {
            facts.note(commitment)
            let language = words.language(of: commitment.title + " " + commitment.fullText)
            languages[language?.name ?? "not determined", default: 0] += 1
        }
        let summary = reader.summary
        for plan in summary.plans { facts.note(plan, isWhole: summary.isWholePlan || plan.isWhole) }
        var inspection = Inspection(
            record: InputRecord(summary, request, findings: findings), formatTitle: format.description.title,
            path: file.path ?? "-", size: file.size,
            contents: Inspection.Contents(facts, languages: languages))
        switch summary.layout {
        case .table(let table):
            inspection.table = Inspection.Table(
                table, encoding: summary.encoding.rawValue, lineEnds: try LineEnds.survey(file))
        case .document(let document):
            inspection.document = Inspection.Document(document, encoding: summary.encoding.rawValue)
        }
        return inspection
    }

    private static func inspectTable(
        _ file: InputFile, _ request: ReadRequest, _ problem: String
    ) throws -> Inspection {
        var findings = FindingTally()
        var table = try CSVTable(file, options: request.options.table, sink: &findings)
        while try table.next(&findings) {}
        let record = InputRecord(
            file: file.name, sha256: try file.digest(), kind: "table", format: "unknown", records: table.records,
            findings: findings, isPartial: table.isPartial)
        let written = Inspection.Table(
            encoding: table.reader.encoding.rawValue, lineEnds: try LineEnds.survey(file),
            delimiter: table.reader.detection.summary, headerRow: table.header.row,
            headerNotes: table.header.notes, columns: table.header.columns.count, recognised: 0,
            unknown: table.header.names, policyAreas: 0)
        return Inspection(record: record, path: file.path ?? "-", size: file.size, table: written, problem: problem)
    }
}

extension Inspection.Table {
    init(_ table: TableLayout, encoding: String, lineEnds: [(name: String, count: Int)]) {
        self.init(
            encoding: encoding, lineEnds: lineEnds, delimiter: table.dialect.summary, headerRow: table.header.row,
            headerNotes: table.header.notes, columns: table.headers.count, recognised: table.recognisedColumns,
            unknown: table.unknownHeaders, policyAreas: table.policyAreaHeaders.count)
    }
}

extension Inspection.Document {
    init(_ document: DocumentLayout, encoding: String) {
        self.init(
            root: document.root, namespace: document.namespace, xmlVersion: document.xmlVersion, encoding: encoding,
            declaredEncoding: document.declaredEncoding, elements: document.elements, counts: document.counts,
            unknown: document.unknownNames)
    }
}

extension Inspection.Contents {
    init(_ facts: SourceFacts, languages: [String: Int]) {
        var completeness: [String: Int] = [:]
        var orders: [String: Int] = [:]
        for plan in facts.plans.values {
            completeness[facts.completeness(of: plan.id).label, default: 0] += 1
            orders[plan.dates.words, default: 0] += 1
        }
        self.init(
            facts: facts, languages: Self.sorted(languages).map { (name: $0.0, count: $0.1) },
            completeness: Self.sorted(completeness).map { (label: $0.0, count: $0.1) },
            dateOrders: Self.sorted(orders).map { (name: $0.0, count: $0.1) })
    }

    private static func sorted(_ counts: [String: Int]) -> [(String, Int)] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}

extension DateOrderEvidence {
    /// What the cells prove, in words.
    fileprivate var words: String {
        if isMixed { return "mixed" }
        switch settledOrder {
        case .dayFirst: return "day first"
        case .monthFirst: return "month first"
        default: return "not proven"
        }
    }
}

extension CSVHeader {
    /// What stands around the header, in words.
    fileprivate var notes: [String] {
        var notes: [String] = []
        if let numberRow { notes.append("row \(numberRow) numbers the columns") }
        if let groupRow { notes.append("row \(groupRow) holds group headings") }
        if !titleRows.isEmpty {
            notes.append("title above the header: rows \(titleRows.map(String.init).joined(separator: ", "))")
        }
        return notes
    }
}
