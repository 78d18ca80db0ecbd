import ByteReading
import CSVReading
import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring

/// One pass over one input that reads ratings only.
enum RowPass {
    /// What one input adds.
    struct Part {
        var fold: ScoreFold
        var record: InputRecord
    }

    /// Reads an input into a fold; `nil` where it is of another format, has milestone rows or statements of local monitoring bodies, which need
    /// two passes.
    static func read(
        _ file: InputFile, _ request: ReadRequest, _ encoding: EncodingChoice, _ empty: ScoreFold
    ) throws -> Part? {
        var findings = FindingTally()
        var options = request.options
        options.encoding = encoding
        guard request.crosswalk.isEmpty else { return nil }
        guard try ImportFormats.format(of: file, options: options) is OGPCommitmentsFormat else { return nil }
        options.digesting = request.digest.applies(to: file.size)
        var reader = try OGPCommitmentsReader(file, options: options, catalogues: request.catalogues, sink: &findings)
        if reader.hasMilestones { return nil }
        var fold = empty
        fold.beginRows()
        var row = RatedRow()
        let admitsAll = request.selection.isEverything
        while try reader.nextRow(&row, &findings) {
            if admitsAll || request.selection.admits(row, reader.names) { fold.count(row, names: reader.names) }
        }
        if reader.hasMonitoredMembers { return nil }
        return Part(fold: fold, record: InputRecord(reader.summary, request, findings: findings))
    }
}

extension Selection {
    /// Whether the selection admits a row. Only for selections that rows suffice for.
    fileprivate func admits(_ row: RatedRow, _ names: RowNames) -> Bool {
        admits(
            memberCode: names.members[row.member].code, plan: row.plan.map { names.plans[$0] },
            submitted: row.submitted, currentPlans: [])
    }
}
