import Findings
import OGPCatalogues
import OGPModel

/// Reads the dates of one column. The order of day and month is settled by the cells that leave one reading, where they agree;
/// otherwise both readings stay possible.
struct ContextDates {
    private let reader: DateTextReader
    private let pinned: DateOrder?
    private let file: String

    init(_ words: DateWords, pinned: DateOrder?, file: String) {
        reader = DateTextReader(words: words)
        self.pinned = pinned
        self.file = file
    }

    /// The dates of a column, one a row.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - column: The column; `nil` where the table has none, so that every date is unknown.
    ///   - name: The column's name, for messages.
    ///   - sink: Takes what is not understood and what is ambiguous.
    /// - Returns: A date for each row.
    func read<Sink: FindingSink>(
        _ rows: [SheetTable.Row], _ column: Int?, named name: String, _ sink: inout Sink
    ) -> [Deadline] {
        let readings = rows.map { row in
            row[column].isEmpty
                ? DateReading(.notStated(text: ""))
                : reader.read(row[column], in: .filledIn(pinned))
        }
        var evidence = DateOrderEvidence()
        for reading in readings { evidence += reading.evidence }
        var ambiguous: (count: Int, first: SourcePosition)?
        let dates = zip(rows, readings).map { row, reading in
            switch reading.meaning {
            case .uninterpreted(let text, let reason):
                sink.report(
                    Finding(
                        .contextDateNotRead, "The \(name) \"\(text)\" is not understood: \(reason.words).",
                        at: row.position, field: name, value: text))
            case .ambiguous(let text, let dayFirst, let monthFirst, let century) where evidence.settledOrder == nil:
                ambiguous = ((ambiguous?.count ?? 0) + 1, ambiguous?.first ?? row.position)
                let both = dayFirst.union(monthFirst)
                return Deadline(
                    text: text, earliest: both.earliest, latest: both.latest, precision: .span, basis: .ambiguous,
                    assumesCentury: century)
            default: break
            }
            return reading.resolved(plan: evidence, convention: nil)
        }
        reportAssumptions(dates, rows, name, &sink)
        if let ambiguous {
            let many = ambiguous.count == 1 ? "1 \(name) can" : "\(ambiguous.count) cells of \(name) can"
            sink.report(
                Finding(
                    .contextDateAmbiguous,
                    "\(many) be read day first or month first, and no other cell settles it; both readings are kept.",
                    at: ambiguous.first, field: name))
        }
        return dates
    }

    /// Tells which dates were day numbers of a spreadsheet, or had a year of two digits.
    private func reportAssumptions<Sink: FindingSink>(
        _ dates: [Deadline], _ rows: [SheetTable.Row], _ name: String, _ sink: inout Sink
    ) {
        for (date, row) in zip(dates, rows) {
            guard let note = date.assumption else { continue }
            sink.report(
                Finding(
                    .contextDateAssumed, "The \(name) \(note).", at: row.position, field: name, value: date.text))
        }
    }
}
