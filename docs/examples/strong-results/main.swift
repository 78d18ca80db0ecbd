import ByteReading
import Findings
import OGPImport
import OGPScoring

// Per region of an OGP export: how many commitments were carried out, and how many opened government.
let catalogues = try ImportCatalogues.bundled()
var findings = FindingTally()
let file = try InputFile(path: CommandLine.arguments[1])
var reader = try OGPCommitmentsReader(file, catalogues: catalogues, sink: &findings)
var fold = ScoreFold(by: [.region])
while let commitment = try reader.next(&findings) {
    fold.count(commitment, catalogue: catalogues.policyAreas)
}
for group in fold.groups {
    let (done, open) = (group.tally.completion, group.tally.results)
    print("\(group.key.key): \(done.counted) of \(done.assessed) done; \(open.counted) of \(open.assessed) opened")
}
