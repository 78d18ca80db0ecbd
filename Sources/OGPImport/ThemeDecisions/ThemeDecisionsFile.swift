public import ByteReading
import CSVReading
public import Findings
public import OGPCatalogues
public import OGPModel

/// A table in which a person decided which suggested themes hold: the columns `commitment`, `theme` and `decision`, and, where
/// they are there, `by` and `date`. Other columns are passed over, so that the table of suggestions itself can be filled in.
public struct ThemeDecisionsFile: Sendable {
    /// The decisions in the order of the rows; rows whose decision is empty are open and not among them.
    public private(set) var decisions: [ThemeDecision] = []
    /// The table's name.
    public let name: String

    /// The columns that must be there.
    public static let columns = ["commitment", "theme", "decision"]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - input: The table.
    ///   - themes: The themes that can be decided on.
    ///   - sink: Takes what is wrong with it; such rows are left out.
    /// - Throws: what reading a table throws, and `ImportFailure` where a column is missing.
    public init<Sink: FindingSink>(
        _ input: InputFile, themes: PolicyAreaCatalogue, sink: inout Sink
    ) throws {
        name = input.name
        var table = try CSVTable(input, options: CSVOptions(), sink: &sink)
        let places = Self.columns.map { table.header.index(of: $0) }
        guard let commitment = places[0], let theme = places[1], let decision = places[2] else {
            throw ImportFailure.refused(
                name: input.name,
                clause: "is no table of decisions: it needs the columns \(Self.columns.joined(separator: ", "))")
        }
        let person = table.header.index(of: "by")
        let date = table.header.index(of: "date")
        var rows = Rows()
        while try table.next(&sink) {
            let reader = Cells(
                commitment: table.reader.text(commitment), theme: table.reader.text(theme),
                decision: table.reader.text(decision), person: person.map { table.reader.text($0) } ?? "",
                date: date.map { table.reader.text($0) } ?? "", position: table.reader.position(of: decision))
            rows.take(reader, themes, &sink)
        }
        decisions = rows.decisions
    }

    /// The cells of one row.
    private struct Cells {
        let commitment: String
        let theme: String
        let decision: String
        let person: String
        let date: String
        let position: SourcePosition
    }

    /// What the rows so far decide.
    private struct Rows {
        var decisions: [ThemeDecision] = []
        private var answers: [[String]: ThemeDecision.Answer] = [:]

        mutating func take<Sink: FindingSink>(_ row: Cells, _ themes: PolicyAreaCatalogue, _ sink: inout Sink) {
            let word = FoldedText(row.decision).text
            if word.isEmpty { return }
            guard let answer = ThemeDecision.Answer(rawValue: word) else {
                return Self.report(.unknownDecision, "\"\(row.decision)\" is neither accept nor reject.", row, &sink)
            }
            let id = row.commitment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if id.isEmpty {
                return Self.report(.decisionWithoutCommitment, "The row names no commitment.", row, &sink)
            }
            guard let theme = themes.theme(row.theme)?.id else {
                return Self.report(.decisionOnUnknownTheme, "\"\(row.theme)\" is no theme.", row, &sink)
            }
            if let other = answers.updateValue(answer, forKey: [id, theme]), other != answer {
                Self.report(
                    .contradictoryDecision, "\(id) and \(theme) are decided both ways; this row counts.", row, &sink)
            }
            decisions.append(
                ThemeDecision(
                    commitment: CommitmentID(id), theme: theme, answer: answer, person: row.person, date: row.date))
        }

        private static func report<Sink: FindingSink>(
            _ code: FindingCode, _ message: String, _ row: Cells, _ sink: inout Sink
        ) {
            let finding = Finding(
                code, message, at: row.position, value: row.decision,
                commitment: row.commitment.isEmpty ? nil : row.commitment)
            sink.report(finding)
        }
    }
}
