import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport

/// What reading one table of the tracker gives.
struct ReadTracker {
    let commitments: [Commitment]
    let findings: [Finding]
    let summary: SourceSummary

    init(_ input: InputFile, _ change: (inout ImportOptions) -> Void = { _ in }) throws {
        var options = ImportOptions()
        change(&options)
        var findings = FindingList()
        var reader = try CanadaNAPReader(
            input, options: options, catalogues: try ImportedTable.catalogues.get(), sink: &findings)
        var commitments: [Commitment] = []
        while let commitment = try reader.next(&findings) { commitments.append(commitment) }
        self.commitments = commitments
        self.findings = findings.findings
        summary = reader.summary
    }

    /// A fixture by its name.
    init(_ fixture: String) throws {
        try self.init(InputFile(bytes: try Fixtures.bytes("canada-nap/" + fixture), name: fixture))
    }

    /// A table with one record.
    init(_ cells: KeyValuePairs<String, String>) throws {
        let lines = [cells.map(\.key), cells.map(\.value)].map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        try self.init(InputFile(text: lines.joined(), name: "rows.csv"))
    }

    /// The items of all commitments.
    var items: [Milestone] { commitments.flatMap(\.milestones) }

    /// The item with a code.
    func item(_ code: String) -> Milestone? { items.first { $0.number == code } }

    /// How often each code was reported.
    var codes: [String: Int] { findings.reduce(into: [:]) { $0[$1.code.id, default: 0] += 1 } }

    /// The findings of a code.
    func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }
}
