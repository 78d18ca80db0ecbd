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
    /// What roll-ups of milestones do with what is not known.
    var missing = MissingPolicy.bounds

    /// The labels apart from the withdrawn, who stand beside the rate.
    private static let labels: [Completion] = [.complete, .substantial, .limited, .notStarted, .noEvidence]

    /// Completion by label, the rate, what it may still become, and who is left out.
    func completion(id: String, caption: Passage) -> ReadyTable {
        var columns: [ReadyTable.Column] = [.words(subject), .numbers("All")]
        columns += ["Substantial or complete, of those assessed", "Withdrawn", "May still become"].map { .numbers($0) }
        columns += Self.labels.map { .numbers($0 == .noEvidence ? "No evidence" : LabelWords.title($0.rawValue)) }
        columns += Missing.allCases.map { .numbers(LabelWords.title($0.rawValue)) }
        var table = ReadyTable(id: id, caption: caption, columns: columns)
        table.rows = rows.map(completionCells)
        return table.droppingIdleColumns(
            Set(Missing.allCases.map { LabelWords.title($0.rawValue) }).union(["May still become"]))
    }

    /// How many commitments each row has, where the sources hold no ratings of them.
    func commitments(id: String) -> ReadyTable {
        var table = ReadyTable(id: id, caption: "", columns: [.words(subject), .numbers("Commitments")])
        table.rows = rows.map { [name($0), Passage($0.tally.commitments)] }
        return table
    }

    private func completionCells(_ row: CompletionRow) -> [Passage] {
        let phrase = CompletionPhrase(tally: row.tally)
        let counts = row.tally.completionCounts
        var cells = [name(row), Passage(row.tally.commitments), Passage(words: phrase.rate)]
        cells.append(Passage(counts[.withdrawn]))
        cells.append(hasOpenOnes ? Passage(words: phrase.outlook) : Passage())
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
        let used = Self.scales.filter { scale in rows.contains { scale.count($0.tally).assessed > 0 } }
        guard !used.isEmpty else { return nil }
        var table = ReadyTable(
            id: id, caption: caption, columns: [.words(subject)] + used.map { .words($0.title) })
        table.rows = rows.map { row in [name(row)] + used.map { Passage(words: $0.words(row)) } }
        return table
    }

    /// One scale of ambition or results, with the years of submission in which the IRM asks for it.
    private struct Scale: Sendable {
        let title: String
        let years: ClosedRange<Int>
        let count: @Sendable (ScoreTally) -> (assessed: Int, strong: Int)
        let missing: @Sendable (ScoreTally, Missing) -> Int

        /// "3 of 7"; where nothing is assessed, why.
        func words(_ row: CompletionRow) -> String {
            let (assessed, strong) = count(row.tally)
            if assessed > 0 { return CountPhrase(strong, of: assessed).textWithPercentage }
            if let year = row.submitted, !years.contains(year) { return "not asked of this plan" }
            let reasons = Missing.allCases.filter { missing(row.tally, $0) == row.tally.commitments }
            return reasons.first.map { LabelWords.words($0.rawValue) } ?? "not assessed"
        }
    }

    private static let scales: [Scale] = [
        Scale(
            title: "High ambition, plans before 2020", years: 0...2019,
            count: { ($0.potentialImpact.assessed, $0.potentialImpact.counted) },
            missing: { $0.potentialImpactCounts[$1] }),
        Scale(
            title: "Substantial potential for results, plans since 2020", years: 2020...9999,
            count: { ($0.potentialForResults.assessed, $0.potentialForResults.counted) },
            missing: { $0.potentialForResultsCounts[$1] }),
        Scale(
            title: "Opened government, major or outstanding, plans before 2021", years: 0...2020,
            count: { $0.openedGovernment }, missing: { $0.resultsCounts[$1] }),
        Scale(
            title: "Early results, significant, plans since 2021", years: 2021...9999, count: { $0.earlyResults },
            missing: { $0.resultsCounts[$1] }),
    ]
}
