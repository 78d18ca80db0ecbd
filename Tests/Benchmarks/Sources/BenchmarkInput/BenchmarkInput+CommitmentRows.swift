import Findings
import OGPCatalogues
import OGPImport
import OGPModel
public import OGPReporting

extension BenchmarkInput {
    /// The export's commitments as rows that are ready to be written.
    public static func rows() throws -> [CommitmentRow] {
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(try export(), catalogues: .bundled(), sink: &findings)
        let catalogues = try ImportCatalogues.bundled()
        var rows: [CommitmentRow] = []
        while let commitment = try reader.next(&findings) {
            rows.append(
                CommitmentRow(
                    commitment, start: commitment.start.resolved(order: nil, basis: .none),
                    end: commitment.end.resolved(order: nil, basis: .none),
                    themes: catalogues.policyAreas.themes(of: commitment.policyAreas.present)))
        }
        return rows
    }

    /// Writes rows as JSON lines; gives the bytes to `take` as they become ready.
    public static func write(_ rows: [CommitmentRow], to take: ([UInt8]) -> Void) throws {
        guard let day = CivilDate(year: 2024, month: 1, day: 1) else { return }
        var writer = ExportWriter(.ndjson, frame: ResultFrame(asOf: day, inputs: []))
        for row in rows {
            writer.write(row)
            if writer.isReadyToDrain { take(writer.takeBytes()) }
        }
        writer.finish()
        take(writer.takeBytes())
    }
}
