import ByteReading
import CSVReading
import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// The first of two passes: the facts of all inputs together, and a record of each.
struct FirstPass {
    private(set) var facts = SourceFacts()
    private(set) var inputs: [OpenedInput] = []

    /// Reads every input once.
    init(_ request: ReadRequest) throws {
        for file in request.inputs {
            let (part, opened) = try EncodingRestart.retrying(request.options.table.encoding) { encoding in
                try Self.read(file, request, encoding)
            }
            facts.merge(part)
            inputs.append(opened)
        }
    }

    private static func read(
        _ file: InputFile, _ request: ReadRequest, _ encoding: EncodingChoice
    ) throws -> (SourceFacts, OpenedInput) {
        var findings = FindingTally()
        var options = request.options
        options.table.encoding = encoding
        options.detail = .facts
        options.table.digesting = request.digest.applies(to: file.size)
        var reader = try OGPCommitmentsReader(file, options: options, catalogues: request.catalogues, sink: &findings)
        var facts = SourceFacts()
        while let commitment = try reader.next(&findings) { facts.note(commitment) }
        if let newest = reader.newest { facts.note(newest) }
        let record = InputRecord(reader, request, findings: findings)
        let opened = OpenedInput(
            file: file, encoding: reader.encodingChoice, record: record,
            convention: reader.generation.dateConvention, findings: findings)
        return (facts, opened)
    }

    /// The records of the inputs.
    var records: [InputRecord] { inputs.map(\.record) }
}
