import OGPModel
import OGPScoring

extension ScoreTables {
    /// The progress of milestones, a table for each side that speaks of any.
    func progress(id: String) -> [ReadyTable] {
        ProgressTally.roles.compactMap { role in
            guard rows.contains(where: { $0.tally.progress.speakers.contains(role) }) else { return nil }
            var table = ReadyTable(
                id: "\(id)-\(role.rawValue)",
                caption: """
                    Milestones as \(words: Self.speaker(role)) them: \(words: ProgressPhrase.basis(missing))
                    """, columns: [.words(subject)] + Self.progressTitles.map { .numbers($0) })
            table.rows = rows.map { row in
                let phrase = ProgressPhrase(side: row.tally.progress.side(role), policy: missing)
                let cells = [
                    phrase.complete, phrase.completeOfDue, phrase.onTime, phrase.evidenceBacked, phrase.shares,
                    phrase.side.apart > 0 ? CountPhrase.grouped(phrase.side.apart) : "",
                ]
                return [Passage(data: row.name)] + cells.map { $0.isEmpty ? Passage() : Passage(words: $0) }
            }
            return table.droppingIdleColumns(["Share of the work", "Withdrawn or not applicable"])
                .standing("Progress", counted: "Milestones")
        }
    }

    private static let progressTitles = [
        "Reported complete", "Complete, of those due", "On time, of those due", "With evidence, of those complete",
        "Share of the work", "Withdrawn or not applicable",
    ]

    private static func speaker(_ role: AssessorRole) -> String {
        switch role {
        case .government: "the government reports"
        case .civilSociety: "civil society reports"
        case .monitoringBody: "the monitoring body reports"
        case .irm: "the IRM reports"
        case .other: "others report"
        }
    }
}
