import ByteReading
import CSVReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting

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
            return try EncodingRestart.retrying(request.options.table.encoding) { encoding in
                try inspectCommitments(file, request, encoding)
            }
        } catch let failure as ImportFailure {
            return try inspectTable(file, request, failure.description)
        } catch let failure as CSVFailure {
            let record = InputRecord(
                file: file.name, sha256: try file.digest(), kind: "unknown", format: "unknown")
            return Inspection(record: record, path: file.path ?? "-", size: file.size, problem: failure.description)
        }
    }

    private static func inspectCommitments(
        _ file: InputFile, _ request: ReadRequest, _ encoding: EncodingChoice
    ) throws -> Inspection {
        var findings = FindingTally()
        var options = request.options
        options.table.encoding = encoding
        options.table.digesting = true
        var reader = try OGPCommitmentsReader(file, options: options, catalogues: request.catalogues, sink: &findings)
        let words = try FunctionWords.bundled()
        var facts = SourceFacts()
        var languages: [String: Int] = [:]
        while let commitment = try reader.next(&findings) {
            facts.note(commitment)
            let language = words.language(of: commitment.title + " " + commitment.fullText)
            languages[language?.name ?? "not determined", default: 0] += 1
        }
        let table = Inspection.Table(reader, lineEnds: try LineEnds.survey(file))
        return Inspection(
            record: InputRecord(reader, request, findings: findings), path: file.path ?? "-", size: file.size,
            table: table,
            contents: Inspection.Contents(facts, languages: languages))
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
    init(_ reader: borrowing OGPCommitmentsReader, lineEnds: [(name: String, count: Int)]) {
        self.init(
            encoding: reader.encoding.rawValue, lineEnds: lineEnds, delimiter: reader.dialect.summary,
            headerRow: reader.header.row, headerNotes: reader.header.notes, columns: reader.headers.count,
            recognised: reader.recognisedColumns, unknown: reader.unknownHeaders,
            policyAreas: reader.policyAreaHeaders.count)
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
