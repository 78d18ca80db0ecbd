import ByteReading
import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// One input after its first pass: how it is written, what it holds, and what was found wrong.
struct OpenedInput: Sendable {
    let file: InputFile
    let encoding: EncodingChoice
    var record: InputRecord
    let convention: DateOrder?
    let findings: FindingTally
}

extension InputRecord {
    /// The record of a commitments export that was read to its end.
    init(_ reader: borrowing OGPCommitmentsReader, _ request: ReadRequest, findings: FindingTally) {
        let dataDay = DataDay(declared: request.dataAsOf, newest: reader.newest)
        self.init(
            file: reader.name, sha256: reader.digest, kind: "commitments", format: "ogp-commitments",
            generation: reader.generation.rawValue, dataDay: dataDay,
            isDeclaredComplete: request.isDeclaredComplete, records: reader.records,
            commitments: reader.commitments, milestones: reader.milestones, findings: findings,
            isPartial: reader.isPartial)
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
