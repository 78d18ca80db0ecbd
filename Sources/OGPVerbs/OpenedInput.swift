import ByteReading
import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// One input after its first pass: how it is written, what it holds, and what was found wrong.
struct OpenedInput: Sendable {
    let file: InputFile
    let format: any ImportFormat
    let summary: SourceSummary
    var record: InputRecord
    let findings: FindingTally
    /// Its commitments, where they were kept for a second pass over a small input.
    let kept: [Commitment]?

    /// The order of day and month that the input's generation is known to use.
    var convention: DateOrder? { summary.dateConvention }
}

extension InputRecord {
    /// The record of an input that was read to its end.
    init(_ summary: SourceSummary, _ request: ReadRequest, findings: FindingTally) {
        self.init(
            file: summary.name, sha256: summary.digest, kind: summary.kind, format: summary.format,
            generation: summary.generation, dataDay: DataDay(declared: request.dataAsOf, newest: summary.newest),
            isDeclaredComplete: request.isDeclaredComplete, records: summary.records,
            commitments: summary.commitments, milestones: summary.milestones,
            milestoneParts: summary.milestoneParts, findings: findings, isPartial: summary.isPartial)
        snapshotDay = summary.snapshotDay
        choices = summary.choices
        isWholePlan = summary.isWholePlan
        recordsProcess = summary.recordsProcess
    }
}

extension DataDay {
    /// The declared day, else the newest date that the data hold.
    init(declared: CivilDate?, newest: NewestDate?) {
        if let declared {
            self.init(day: declared, basis: .declared)
        } else if let newest {
            self.init(day: newest.day, basis: .derived, evidence: newest.evidence)
        } else {
            self = .unknown
        }
    }
}
