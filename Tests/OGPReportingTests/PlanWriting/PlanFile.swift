import ByteReading
import Findings
import OGPImport
import OGPModel
import OGPReporting

/// Plans with their commitments as they are written to and read from a plan file.
struct PlanFile: Equatable {
    var plans: [ActionPlan] = []
    var commitments: [Commitment] = []
    var newest: NewestDate?
    /// The codes of what reading found, in order.
    var codes: [String] = []

    static let catalogues = Swift.Result { try ImportCatalogues.bundled() }

    /// How the importer reads dates.
    static func dates() throws -> PlanDateReading {
        let catalogues = try catalogues.get()
        let dates = OGPPlanDates(words: catalogues.dateWords, members: catalogues.members)
        return PlanDateReading { text, member in
            let (reading, missing) = dates.read(text, of: member)
            return PlanDateReading.Result(reading, missing: missing)
        }
    }

    /// The file's bytes.
    func written(_ format: PlanFileFormat, showsBlanks: Bool = false) throws -> [UInt8] {
        var writer = PlanWriter(
            format, plans: plans, newest: newest, dates: try Self.dates(), showsBlanks: showsBlanks)
        for commitment in commitments { writer.write(commitment) }
        writer.finish()
        return writer.takeBytes()
    }

    /// What a file holds.
    static func read(
        _ bytes: [UInt8], _ format: PlanFileFormat, options: ImportOptions = ImportOptions()
    ) throws -> PlanFile {
        let input = InputFile(bytes: bytes, name: "plan.\(format.rawValue)")
        var findings = FindingList()
        var file = PlanFile()
        var reader = try OGPPlanFormat().open(
            input, options: options, catalogues: try catalogues.get(), sink: &findings)
        while let commitment = try reader.next(&findings) { file.commitments.append(commitment) }
        file.plans = reader.summary.plans
        file.newest = reader.summary.newest
        file.codes = findings.findings.map(\.code.id)
        return file
    }

    /// The cells of a table.
    static func rows(_ table: String) -> [[String]] {
        CSVTestReader.rows(Array(table.utf8), delimiter: UInt8(ascii: ",")).map { row in
            row.map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The file as text.
    func text(_ format: PlanFileFormat) throws -> String { String(decoding: try written(format), as: UTF8.self) }
}
