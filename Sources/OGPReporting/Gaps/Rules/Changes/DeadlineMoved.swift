import OGPJoining
import OGPModel

extension ChangeRule {
    /// Moved.
    static let deadlineMoved = ChangeRule(
        RuleDescription(
            id: "deadline-moved", kind: .delivery, severity: .low, title: "Deadline moved",
            rationale: "The earlier version of the plan states another deadline, or one that is no longer there.",
            severityReason: "Plans may be amended; a reader should see both days.",
            source: "OGP handbook, amending an action plan: changes are flagged and published with their reasons",
            fix: "Show the original deadline beside the new one, with the reason."),
        firing: [
            RuleExample("From December 2023 to June 2024, before it was due.") {
                .example { before, after in
                    before.end = .example("2023-12-31")
                    after.end = .example("2024-06-30")
                }
            },
            RuleExample("From December to June of the same year.") {
                .example { before, after in
                    before.end = .example("2023-12-31")
                    after.end = .example("2023-06-30")
                }
            },
            RuleExample("The deadline was taken out before it was due.") {
                .example { before, after in
                    before.end = .example("2023-12-31")
                    after.end = DateReading(.notStated(text: ""))
                }
            },
        ],
        holding: [
            RuleExample("The same month in other words.") {
                .example { _, after in
                    after.end = DateReading(
                        .settled(
                            Deadline(
                                text: "by August 2022", earliest: CivilDate(iso: "2022-08-01"),
                                latest: CivilDate(iso: "2022-08-31"), precision: .month, basis: .words)))
                }
            },
            RuleExample("Moved after it had passed: another rule speaks.") {
                .example { _, after in after.end = .example("2022-09-01/2022-09-30") }
            },
            RuleExample("Neither version states one.") {
                .example { before, after in
                    before.end = DateReading(.notStated(text: ""))
                    after.end = DateReading(.notStated(text: ""))
                }
            },
        ]
    ) { item in
        guard let before = item.both?.before, !before.deadline.isNotStated else { return .outOfScope }
        if item.wasMovedAfterDue == true { return .outOfScope }
        if let move = item.move {
            return .fires("The deadline moved from \(move).\(item.matchNote)", fields: ["deadline"])
        }
        if let loss = item.loss { return .fires("\(loss)\(item.matchNote)", fields: ["deadline"]) }
        return .holds
    }
}
