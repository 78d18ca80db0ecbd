import OGPModel
import OGPScoring

extension ScoreTables {
    /// Everything beside completion, ambition and results that some row has: the ladder, what others report, milestones.
    func others(id: String) -> [ReadyTable] {
        let ladder = firstStepMissed(id: "\(id)-ladder")?.standing("First step not reached")
        let reported = reported(id: "\(id)-reported").map { $0.standing("Status") }
        return [ladder].compactMap { $0 } + reported + milestonesAndProgress(id: "\(id)-milestones")
    }

    /// How milestones stand to their deadlines, and how far each side reports them to be.
    func milestonesAndProgress(id: String) -> [ReadyTable] {
        let standing = milestones(id: id)?.standing("Standing", counted: "Milestones")
        return [standing].compactMap { $0 } + progress(id: "\(id)-progress")
    }

    /// What others than the IRM report about completion, a table for each of those who do.
    private func reported(id: String) -> [ReadyTable] {
        let speakers: [(id: String, who: String, counts: (ScoreTally) -> LabelCounts<ReportedStatus>)] = [
            ("government", "the government reports", { $0.reportedByGovernment }),
            ("civil-society", "civil society reports", { $0.reportedByCivilSociety }),
            ("monitoring-body", "the monitoring body reports", { $0.reportedByMonitoringBody }),
            ("other", "others report", { $0.reportedByOther }),
        ]
        return speakers.compactMap { speaker in
            guard rows.contains(where: { speaker.counts($0.tally).total > 0 }) else { return nil }
            return table(
                id: "\(id)-\(speaker.id)",
                caption: "What \(words: speaker.who), beside and not instead of the IRM's ratings"
            ) { speaker.counts($0).all }
        }
    }

    /// How the milestones stand; `nil` without any.
    private func milestones(id: String) -> ReadyTable? {
        guard rows.contains(where: { $0.tally.milestones.total > 0 }) else { return nil }
        return table(id: id, caption: "Milestones") { $0.milestones.all }
    }

    /// The first step of OGP's ladder that commitments do not reach; `nil` where no plan has a ladder.
    private func firstStepMissed(id: String) -> ReadyTable? {
        let named = { (tally: ScoreTally) in
            tally.bindingConstraint.all.filter { entry in
                BindingConstraint(rawValue: entry.name).map { $0 != .notApplicable } ?? false
            }
        }
        guard rows.contains(where: { $0.tally.holdsRatings && named($0.tally).contains { $0.count > 0 } }) else {
            return nil
        }
        return table(
            id: id,
            caption: """
                The first step of OGP's ladder that commitments do not reach: verifiable, relevant, transformative, completed; \
                none where all are reached. Plans before 2020 only
                """, titles: ["starred": "None"], named)
    }

    /// A table of counts by name, without the columns that hold zeros only.
    private func table(
        id: String, caption: Passage, titles named: [String: String] = [:],
        _ counts: (ScoreTally) -> [(name: String, count: Int)]
    ) -> ReadyTable {
        let names = counts(ScoreTally()).map(\.name)
        let titles = names.map { named[$0] ?? ($0 == "total" ? "All" : LabelWords.title($0)) }
        var table = ReadyTable(id: id, caption: caption, columns: [.words(subject)] + titles.map { .numbers($0) })
        table.rows = rows.map { row in
            [Passage(data: row.name)] + counts(row.tally).map { Passage($0.count) }
        }
        return table.droppingIdleColumns(Set(titles))
    }
}
