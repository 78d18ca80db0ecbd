import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import TestSupport

/// What reading one table through a mapping gives.
struct ReadMapped {
    let commitments: [Commitment]
    let findings: [Finding]
    let summary: SourceSummary

    /// Every table of the folder of fixtures that has a mapping beside it.
    static let fixtures = [
        "canada-4.csv", "canada-5.csv", "canada-6.csv", "colombia.csv", "colombia-apart.csv", "uk-wide.csv",
        "german-quarterly.csv", "french.csv", "scorecard.csv", "scorecard-unicode.tsv", "records.xml",
    ]

    init(_ input: InputFile, options: ImportOptions) throws {
        var findings = FindingList()
        let format = try ImportFormats.format(of: input, options: options)
        var reader = try format.open(
            input, options: options, catalogues: try ImportedTable.catalogues.get(), sink: &findings)
        var commitments: [Commitment] = []
        while let commitment = try reader.next(&findings) { commitments.append(commitment) }
        self.commitments = commitments
        self.findings = findings.findings
        summary = reader.summary
    }

    /// A fixture with the mapping beside it.
    init(fixture: String, change: (inout TableMapping) -> Void = { _ in }) throws {
        var mapping = try Self.mapping(of: fixture)
        change(&mapping)
        var options = ImportOptions()
        options.mapping = NamedMapping(mapping, file: "m.json")
        try self.init(
            InputFile(bytes: try Fixtures.bytes("mapped/" + fixture), name: fixture), options: options)
    }

    /// A table that is written in the test, with the fields of its columns.
    init(
        _ text: String, _ rows: TableMapping.RowKind, _ fields: [TableField?], order: DateOrder? = nil,
        change: (inout TableMapping) -> Void = { _ in }
    ) throws {
        let headers = text.split(separator: "\n")[0].split(separator: ",", omittingEmptySubsequences: false)
        let columns = zip(headers, fields).enumerated().map {
            TableMapping.Column(
                header: String($1.0), place: $0 + 1, field: $1.1, decision: .confirmed)
        }
        var mapping = TableMapping(rows: rows, columns: columns)
        mapping.planID = "PLAN-1"
        change(&mapping)
        var options = ImportOptions(dateOrder: order)
        options.mapping = NamedMapping(mapping, file: "m.json")
        try self.init(InputFile(text: text, name: "table.csv"), options: options)
    }

    /// The mapping of a fixture.
    static func mapping(of fixture: String) throws -> TableMapping {
        let file = "mapped/" + fixture.prefix { $0 != "." } + ".mapping.json"
        return try TableMapping(json: try Fixtures.text(file), file: file)
    }

    /// The milestones of all commitments.
    var milestones: [Milestone] { commitments.flatMap(\.milestones) }

    /// The milestone of a number or title.
    func milestone(_ name: String) -> Milestone? { milestones.first { $0.number == name || $0.title == name } }

    /// What was said about commitments and milestones.
    var statements: [Assessment] { commitments.flatMap(\.assessments) + milestones.flatMap(\.assessments) }

    /// The codes of the findings of this reader.
    var codes: [String] { findings.map(\.code.id).filter { $0.hasPrefix("MAP") } }
}

extension Milestone {
    /// What was said, as `day status`.
    var history: [String] { assessments.map { "\($0.date.map(\.description) ?? "-") \($0.status.label)" } }
}
