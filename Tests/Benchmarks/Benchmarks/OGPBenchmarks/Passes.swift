import ByteReading
import Findings
import OGPImport
import OGPModel
import OGPScoring

/// Whole passes over an export.
enum Passes {
    /// Reads ratings and what groups them; gives the number of rows.
    static func rows(of input: InputFile, _ catalogues: ImportCatalogues) throws -> Int {
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(input, catalogues: catalogues, sink: &findings)
        var row = RatedRow()
        while try reader.nextRow(&row, &findings) {}
        return reader.commitments
    }

    /// Scores everything and each region.
    static func scores(of input: InputFile, _ catalogues: ImportCatalogues) throws -> [ScoreGroup] {
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(input, catalogues: catalogues, sink: &findings)
        var fold = ScoreFold(by: [.all, .region])
        fold.beginRows()
        var row = RatedRow()
        while try reader.nextRow(&row, &findings) { fold.count(row, names: reader.names) }
        return fold.groups
    }

    /// Reads whole commitments; gives their number.
    static func commitments(of input: InputFile, _ catalogues: ImportCatalogues) throws -> Int {
        var findings = FindingTally()
        var reader = try OGPCommitmentsReader(input, catalogues: catalogues, sink: &findings)
        while try reader.next(&findings) != nil {}
        return reader.commitments
    }
}
