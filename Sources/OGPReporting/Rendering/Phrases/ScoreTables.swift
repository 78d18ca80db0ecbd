import OGPModel
import OGPScoring

/// The tables of scores that people read: completion, and beside it ambition and results, each scale apart.
struct ScoreTables {
    /// What a row is: "Action plan", "Region".
    let subject: String
    /// The rows.
    let rows: [CompletionRow]
    /// Whether each row names its reference for `ogp explain`.
    var showsReferences = false

    /// The labels apart from the withdrawn, who stand beside the rate.
    private static let labels: [Completion] = [.complete, .substantial, .limited, .notStarted, .noEvidence]

    /// Completion by label, the rate, what it may still become, and who is left out.
    func completion(id: String, caption: Passage) -> ReadyTable {
        var columns: [ReadyTable.Column] = [.words(subject), .numbers("All")]
        columns += ["Substantial or complete, of those assessed", "May still become", "Withdrawn"].map { .numbers($0) }
        columns += Self.labels.map { .numbers($0 == .noEvidence ? "No evidence" : LabelWords.title($0.rawValue)) }
        columns += Missing.allCases.map { .numbers(LabelWords.title($0.rawValue)) }
        var table = ReadyTable(id: id, caption: caption, columns: columns)
        table.rows = rows.map(completionCells)
        return table.droppingIdleColumns(
            Set(Missing.allCases.map { LabelWords.title($0.rawValue) }).union(["May still become"]))
    }

    private func completionCells(_ row: CompletionRow) -> [Passage] {
        let phrase = CompletionPhrase(tally: row.tally)
        let counts = row.tally.completionCounts
        var cells = [name(row), Passage(row.tally.commitments), Passage(words: phrase.rate)]
        cells.append(hasOpenOnes ? Passage(words: phrase.outlook) : Passage())
        cells.append(Passage(counts[.withdrawn]))
        cells += Self.labels.map { Passage(counts[$0]) }
        cells += Missing.allCases.map { Passage(counts[$0]) }
        return cells
    }

    private func name(_ row: CompletionRow) -> Passage {
        showsReferences ? "\(data: row.name) \(code: row.ref)" : Passage(data: row.name)
    }

    private var hasOpenOnes: Bool { rows.contains { $0.tally.completion.undecided > 0 } }

    /// Ambition and results; `nil` where nothing of either is assessed.
    func ambitionAndResults(id: String, caption: Passage) -> ReadyTable? {
        let columns: [(title: String, count: (ScoreTally) -> (assessed: Int, strong: Int))] = [
            ("High ambition, plans before 2020", { ($0.potentialImpact.assessed, $0.potentialImpact.counted) }),
            (
                "Substantial potential for results, plans since 2020",
                { ($0.potentialForResults.assessed, $0.potentialForResults.counted) }
            ),
            ("Opened government, major or outstanding, plans before 2021", { $0.openedGovernment }),
            ("Early results, significant, plans since 2021", { $0.earlyResults }),
        ]
        let used = columns.filter { column in rows.contains { column.count($0.tally).assessed > 0 } }
        guard !used.isEmpty else { return nil }
        var table = ReadyTable(
            id: id, caption: caption, columns: [.words(subject)] + used.map { .words($0.title) })
        table.rows = rows.map { row in
            [name(row)]
                + used.map { column in
                    let (assessed, strong) = column.count(row.tally)
                    return Passage(
                        words: assessed == 0
                            ? "not assessed" : CountPhrase(strong, of: assessed).textWithPercentage)
                }
        }
        return table
    }
}
