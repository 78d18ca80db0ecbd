import OGPJoining
import OGPModel

extension ChangeRule {
    /// Moved after it was due.
    static let deadlineMovedAfterDue = ChangeRule(
        RuleDescription(
            id: "deadline-moved-after-due", kind: .delivery, severity: .high,
            title: "Deadline moved or taken out after it had passed",
            rationale:
                "The deadline was replaced by a later one, or by none, when it had passed, so that what was late no longer looks late.",
            severityReason: "The public can no longer see from the plan that the first day was missed.",
            source: "OGP handbook, amending an action plan: changes are flagged and published with their reasons",
            fix: "Show the original deadline beside the new one, with the day of the change, who agreed to it and why."),
        firing: [
            RuleExample("Due in August 2022 in the version of November; due in September in that of December.") {
                .example { _, after in after.end = .example("2022-09-01/2022-09-30") }
            },
            RuleExample("Due in August 2022 in the version of November; none is stated in that of December.") {
                .example { _, after in after.end = DateReading(.notStated(text: "")) }
            },
        ],
        holding: [
            RuleExample("Moved from 2023 to 2024 while it was not due: another rule speaks.") {
                .example { before, after in
                    before.end = .example("2023-12-31")
                    after.end = .example("2024-06-30")
                }
            },
            RuleExample("Moved to an earlier day.") {
                .example { _, after in after.end = .example("2022-07-31") }
            },
            RuleExample("It passed between the two versions, so it may have been moved before: not judged.") {
                .example(beforeDay: "2022-06-01") { _, after in after.end = .example("2022-09-01/2022-09-30") }
            },
        ]
    ) { item in
        guard item.both != nil, item.change.daysMoved != nil || item.lostDeadline else { return .outOfScope }
        switch item.wasMovedAfterDue {
        case true?:
            let day = item.beforeDay.map { " It had passed when the earlier version spoke, \($0)." } ?? ""
            let change = item.loss ?? "The deadline moved from \(item.move ?? "")."
            return .fires("\(change)\(day)\(item.matchNote)", fields: ["deadline"])
        case false?: return .holds
        case nil: return .cannotJudge("nothing says whether the deadline was moved before or after it had passed")
        }
    }
}
