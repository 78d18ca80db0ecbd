public import ByteReading
import CSVReading
public import Findings
public import OGPCatalogues
public import OGPModel

/// A table in which a person decided which suggested themes hold: the columns `commitment`, `theme`, `decision` and `by`, and, where
/// it is there, `date`. A decision without a name, or of a later day than the question is asked for, is not used. Other columns are passed over, so that the table of suggestions itself can be filled in.
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
    ///   - dates: The words of dates.
    ///   - order: The order of day and month, where a person pinned it.
    ///   - asOf: The day the question is asked for; decisions of later days are left out.
    ///   - sink: Takes what is wrong with it.
    /// - Throws: what reading a table throws, and `ImportFailure` where a column is missing.
    public init<Sink: FindingSink>(
        _ input: InputFile, themes: PolicyAreaCatalogue, dates: DateWords, order: DateOrder? = nil,
        asOf: CivilDate, sink: inout Sink
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
        var rows = Rows(themes: themes, dates: DateTextReader(words: dates), order: order, asOf: asOf)
        while try table.next(&sink) {
            let cell = { (column: Int?) in
                Cell(
                    text: column.map { CellText.trimmed(table.reader.text($0)) } ?? "",
                    position: column.map { table.reader.position(of: $0) } ?? table.reader.position)
            }
            rows.take(
                Cells(
                    commitment: cell(commitment), theme: cell(theme), decision: cell(decision), person: cell(person),
                    date: cell(date)), &sink)
        }
        decisions = rows.decisions
    }

    /// One cell.
    private struct Cell {
        let text: String
        let position: SourcePosition
    }

    /// The cells of one row.
    private struct Cells {
        let commitment: Cell
        let theme: Cell
        let decision: Cell
        let person: Cell
        let date: Cell
    }

    /// What the rows so far decide.
    private struct Rows {
        let themes: PolicyAreaCatalogue
        let dates: DateTextReader
        let order: DateOrder?
        let asOf: CivilDate
        var decisions: [ThemeDecision] = []
        private var answers: [[String]: ThemeDecision.Answer] = [:]

        init(themes: PolicyAreaCatalogue, dates: DateTextReader, order: DateOrder?, asOf: CivilDate) {
            self.themes = themes
            self.dates = dates
            self.order = order
            self.asOf = asOf
        }

        mutating func take<Sink: FindingSink>(_ row: Cells, _ sink: inout Sink) {
            let word = FoldedText(row.decision.text).text
            if word.isEmpty { return }
            guard let answer = ThemeDecision.Answer(rawValue: word) else {
                let message = "\"\(row.decision.text)\" is neither accept nor reject."
                return Self.report(.unknownDecision, message, row.decision, of: row, &sink)
            }
            let id = row.commitment.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if id.isEmpty {
                let message = "The row names no commitment."
                return Self.report(.decisionWithoutCommitment, message, row.commitment, of: row, &sink)
            }
            guard let theme = themes.theme(row.theme.text)?.id else {
                let message = "\"\(row.theme.text)\" is no theme."
                return Self.report(.decisionOnUnknownTheme, message, row.theme, of: row, &sink)
            }
            if row.person.text.isEmpty {
                let message = "The decision \"\(word)\" on \(id) and \(theme) has no name in the column by."
                return Self.report(.decisionWithoutName, message, row.person, of: row, &sink)
            }
            guard isInTime(row, &sink) else { return }
            if let other = answers.updateValue(answer, forKey: [id, theme]), other != answer {
                let message = "\(id) and \(theme) are decided both ways; this row counts."
                Self.report(.contradictoryDecision, message, row.decision, of: row, &sink)
            }
            decisions.append(
                ThemeDecision(
                    commitment: CommitmentID(id), theme: theme, answer: answer, person: row.person.text,
                    date: row.date.text))
        }

        /// Whether a decision was taken by the day of the question, as far as its date says; a date that says no day is reported.
        private func isInTime<Sink: FindingSink>(_ row: Cells, _ sink: inout Sink) -> Bool {
            switch dates.wholeDay(row.date.text, pinned: order) {
            case .missing(let why):
                Self.report(.decisionDate, why, row.date, of: row, &sink)
                return true
            case .day(let day, _) where day <= asOf: return true
            case .day(let day, _):
                let message = "The decision was taken on \(day), after \(asOf), the day of the question."
                Self.report(.decisionOfLaterDay, message, row.date, of: row, &sink)
                return false
            }
        }

        private static func report<Sink: FindingSink>(
            _ code: FindingCode, _ message: String, _ cell: Cell, of row: Cells, _ sink: inout Sink
        ) {
            let commitment = row.commitment.text
            sink.report(
                Finding(
                    code, message, at: cell.position, value: cell.text,
                    commitment: commitment.isEmpty ? nil : commitment))
        }
    }
}
