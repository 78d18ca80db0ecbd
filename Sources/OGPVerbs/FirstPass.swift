import ByteReading
import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// The first of two passes: the facts of all inputs together, and a record of each.
struct FirstPass {
    private(set) var facts = SourceFacts()
    private(set) var inputs: [OpenedInput] = []
    /// What dated reports on one plan say before the one that counts.
    private(set) var history = SnapshotHistory()

    /// Inputs up to this size, in bytes, are read once and kept in memory for the second pass.
    private static let keptSize = 4 << 20

    /// Reads every input once.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - detail: How much of each commitment the second pass wants. Commitments of small inputs are then kept, so that
    ///     they are not read again; `nil` where the second pass reads all the same.
    /// - Throws: what recognising and reading the inputs throw.
    init(_ request: ReadRequest, keeping detail: ImportOptions.Detail? = nil) throws {
        var parts: [SourceFacts] = []
        for (place, file) in request.inputs.enumerated() {
            let format = try EncodingRestart.retrying(request.options.encoding) { encoding in
                var options = request.options
                options.encoding = encoding
                return try ImportFormats.format(of: file, options: options)
            }
            let part = try EncodingRestart.retrying(request.options.encoding) { encoding in
                try Part(file, format, request, encoding, keeping: file.size <= Self.keptSize ? detail : nil)
            }
            if let day = part.input.summary.snapshotDay {
                let plan = part.commitments.first?.plan ?? part.input.summary.plans.first?.id
                history.note(input: place, plan: plan, day: day, name: file.name)
                for commitment in part.commitments { history.note(commitment, input: place) }
            }
            inputs.append(part.input)
            parts.append(part.facts)
        }
        let replaced = history.replaced(asOf: request.asOf)
        for (place, part) in parts.enumerated() {
            if replaced.contains(place) { inputs[place].record.isHistory = true } else { facts.merge(part) }
        }
    }

    /// What one input adds.
    private struct Part {
        var facts = SourceFacts()
        let input: OpenedInput
        /// The commitments, where the input is a dated report.
        var commitments: [Commitment] = []

        init(
            _ file: InputFile, _ format: any ImportFormat, _ request: ReadRequest, _ encoding: EncodingChoice,
            keeping detail: ImportOptions.Detail?
        ) throws {
            var findings = FindingTally()
            var options = request.options
            options.encoding = encoding
            options.detail = detail ?? .facts
            options.digesting = request.digest.applies(to: file.size)
            var reader = try format.open(file, options: options, catalogues: request.catalogues, sink: &findings)
            let isSnapshot = reader.summary.snapshotDay != nil
            var kept: [Commitment] = []
            while let commitment = try reader.next(&findings) {
                facts.note(commitment)
                if detail != nil { kept.append(commitment) }
                if isSnapshot { commitments.append(commitment) }
            }
            let summary = reader.summary
            if let newest = summary.newest { facts.note(newest) }
            for plan in summary.plans { facts.note(plan, isWhole: summary.isWholePlan || plan.isWhole) }
            input = OpenedInput(
                file: file, format: format, summary: summary,
                record: InputRecord(summary, request, findings: findings), findings: findings,
                kept: detail == nil ? nil : kept)
        }
    }

    /// The records of the inputs.
    var records: [InputRecord] { inputs.map(\.record) }

    /// The day up to which all inputs that count speak: the earliest of theirs.
    func dataDay(asOf day: CivilDate) -> DataDay {
        inputs.map(\.record).filter { !$0.isHistory }.map(\.dataDay).min { ($0.day ?? day) < ($1.day ?? day) }
            ?? .unknown
    }
}
