import ByteReading
import Findings
import OGPImport
import OGPScoring

// Prints, for each region of an OGP export, how many commitments were carried out and how many of those assessed opened government.
let catalogues = try ImportCatalogues.bundled()
var findings = FindingTally()
var reader = try OGPCommitmentsReader(
    InputFile(path: CommandLine.arguments[1]), catalogues: catalogues, sink: &findings)
var fold = ScoreFold(by: [.region])
while let commitment = try reader.next(&findings) {
    fold.count(commitment, catalogue: catalogues.policyAreas)
}
for group in fold.groups {
    let (done, results) = (group.tally.completion, group.tally.results)
    print(
        "\(group.key.key): \(done.counted) of \(done.assessed) carried out; \(results.counted) of \(results.assessed) strong"
    )
}
