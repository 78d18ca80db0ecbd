import ByteReading
import Findings
import OGPImport
import OGPModel
import OGPVerbs

/// Reads whole exports in the two ways of the importer.
enum ReadExport {
    /// Whole commitments.
    static func commitments(
        _ input: InputFile
    ) throws -> (generation: OGPGeneration, commitments: [Commitment], milestones: Int) {
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(input, catalogues: try ReadRequest.catalogues.get(), sink: &findings)
        var commitments: [Commitment] = []
        while let commitment = try reader.next(&findings) { commitments.append(commitment) }
        return (reader.generation, commitments, reader.milestones)
    }

    /// Ratings and names only; `nil` where the export has milestone rows.
    static func rows(_ input: InputFile) throws -> [RatedCells]? {
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(input, catalogues: try ReadRequest.catalogues.get(), sink: &findings)
        if reader.hasMilestones { return nil }
        var row = RatedRow()
        var cells: [RatedCells] = []
        while try reader.nextRow(&row, &findings) {
            let member = reader.names.members[row.member]
            cells.append(RatedCells(row.ratings.ratings, submitted: row.submitted, member: member))
        }
        return cells
    }
}
