import ByteReading
import CSVReading
import Findings
import OGPImport
import OGPModel
import TestSupport

/// A table to be imported: the raw records of a fixture, or a small one made for a test.
struct ImportedTable: Sendable {
    /// The rows up to the header.
    var head: [[String]]
    /// The records.
    var rows: [[String]]

    /// What importing gives.
    struct Result {
        let generation: OGPGeneration
        let commitments: [Commitment]
        let findings: [Finding]
    }

    /// The records of a fixture.
    init(fixture: String, headRows: Int) throws {
        var findings = FindingTally()
        var reader = try CSVReader(InputFile(bytes: try Fixtures.bytes("ogp-commitments/" + fixture), name: fixture))
        var records: [[String]] = []
        while try reader.next(&findings) { records.append((0..<reader.fieldCount).map { reader.text($0) }) }
        head = Array(records[..<headRows])
        rows = Array(records[headRows...])
    }

    /// One record by its headers, among the columns that every export has.
    init(_ cells: [String: String], idColumn: Bool = true) {
        var record = [
            "Country/Locality": "Kenya", "Commitment Title": "Publish the budget", "Year Of Submission": "2016",
            "Action Plan Number": "1", "_Relevant": "1", "Potential Impact": "Moderate", "_Potential Impact": "2",
            "Completion (Progress Report)": "Limited", "_CompletionProgress": "3",
            "Completion (End Of Term)": "Substantial", "_CompletionEndTerm": "4", "Specificity": "High",
        ]
        if idColumn { record["Commitment Unique Identifier"] = "KE0901" }
        record.merge(cells) { _, new in new }
        let names = record.keys.sorted()
        head = [names]
        rows = [names.map { record[$0] ?? "" }]
    }

    /// The table as text.
    var text: String {
        (head + rows).map { record in
            record.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }.joined()
    }

    /// Imports the table.
    func read(_ options: ImportOptions = ImportOptions()) throws -> Result {
        var findings = FindingList()
        var reader = try OGPCommitmentsReader(
            InputFile(text: text, name: "table.csv"), options: options, catalogues: try Self.catalogues.get(),
            sink: &findings)
        var commitments: [Commitment] = []
        while let commitment = try reader.next(&findings) { commitments.append(commitment) }
        return Result(generation: reader.generation, commitments: commitments, findings: findings.findings)
    }

    /// The only commitment of the table.
    func commitment() throws -> Commitment {
        guard let commitment = try read().commitments.first else { throw NothingRead() }
        return commitment
    }

    /// The codes of the findings.
    func codes() throws -> [String] { try read().findings.map(\.code.id) }

    /// The catalogues, read once for all tests.
    static let catalogues = Swift.Result { try ImportCatalogues.bundled() }

    private struct NothingRead: Error {}
}
