import Findings
import ModelTestSupport
import OGPModel
import OGPScoring

@testable import OGPCatalogues
@testable import OGPReporting

/// Writes rows with the real writers and reads them back with names and texts.
enum ExportedRows {
    /// One field of a row: its name with dots for nesting, and its value.
    typealias Field = (name: String, value: JSONValue.Content)

    static let frame = ResultFrame(asOf: .day("2024-01-01"), inputs: [])

    static func row(_ commitment: Commitment, themes: [String] = []) -> CommitmentRow {
        CommitmentRow(
            commitment, start: commitment.start.resolved(order: nil, basis: .none),
            end: commitment.end.resolved(order: nil, basis: .none), themes: themes)
    }

    /// The row of a milestone of a commitment.
    static func milestone(of commitment: CommitmentRow) -> MilestoneRow {
        let milestone = Milestone(
            number: "1.2", title: "Open it", start: .silent, end: .silent, source: .init(file: "plans.csv"))
        return MilestoneRow(
            commitment, milestone, deadline: DateReading.silent.resolved(order: nil, basis: .none),
            standing: .noDueDate)
    }

    static func bytes(_ format: ExportWriter.Format, _ rows: [CommitmentRow]) -> [UInt8] {
        var writer = ExportWriter(format, frame: frame)
        for row in rows { writer.write(row) }
        writer.finish()
        return writer.takeBytes()
    }

    static func bytes(_ format: ExportWriter.Format, _ rows: [MilestoneRow]) -> [UInt8] {
        var writer = ExportWriter(format, frame: frame)
        for row in rows { writer.write(row) }
        writer.finish()
        return writer.takeBytes()
    }

    /// The fields of one line of JSON in order; objects are flattened, lists are one field.
    static func fields(_ json: [UInt8]) throws -> [Field] {
        var text = JSONText(String(decoding: json, as: UTF8.self), file: "rows.json")
        return flatten(try text.document(), prefix: "")
    }

    static func flatten(_ value: JSONValue, prefix: String) -> [Field] {
        guard case .object(let members) = value.content, prefix != "extra" else { return [(prefix, value.content)] }
        let outer = prefix.isEmpty ? "" : prefix + "."
        return members.flatMap { flatten($0.value, prefix: outer + $0.key) }
    }

    /// The fields of one commitment in the JSON export, by name.
    static func json(_ commitment: Commitment, themes: [String] = []) throws -> [String: JSONValue.Content] {
        let fields = try fields(bytes(.ndjson, [row(commitment, themes: themes)]))
        return Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// Header and cells of a CSV export.
    static func csv(_ bytes: [UInt8]) -> [[String]] {
        CSVTestReader.rows(bytes, delimiter: UInt8(ascii: ",")).map { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    /// One commitment's cells in the CSV export, by name.
    static func cells(_ commitment: Commitment, themes: [String] = []) -> [String: String] {
        let rows = csv(bytes(.csv(.machine), [row(commitment, themes: themes)]))
        return Dictionary(zip(rows[0], rows[1])) { first, _ in first }
    }

    /// A commitment that lacks everything that can be missing.
    static let bare: Commitment = .sample(plan: nil) {
        $0.policyAreas = PolicyAreas(notCoded: ["Open Data"], coded: 0, vocabulary: "sheet-2024")
        $0.planNumber = ""
        $0.ratings.values = .notCollected
        $0.missing = Dictionary(uniqueKeysWithValues: CommitmentField.allCases.map { ($0, .notApplicable) })
    }
}

extension JSONValue.Content {
    /// The text of a string or number, `true`, `false` or `null`; lists with spaces between.
    var words: String {
        switch self {
        case .null: "null"
        case .boolean(let flag): String(flag)
        case .number(let text), .string(let text): text
        case .array(let values): values.map(\.content.words).joined(separator: " ")
        case .object(let members): members.map { "\($0.key)=\($0.value.content.words)" }.joined(separator: " ")
        }
    }
}
