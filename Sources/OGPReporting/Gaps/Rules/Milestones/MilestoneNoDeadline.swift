import OGPModel

extension MilestoneRule {
    /// No deadline.
    static let milestoneNoDeadline = MilestoneRule(
        RuleDescription(
            id: "no-deadline", kind: .design, severity: .low, title: "Milestone without a deadline",
            rationale: "Without a date nobody can say whether it is late.",
            severityReason: "The dates of the commitment and of the plan still set an outer limit.",
            source: "OGP commitment template: expected completion date of each milestone",
            fix: "State when it is due, at least by month; for lasting work, when it is looked at again."),
        firing: [
            RuleExample("Nothing is stated.") { .example(end: nil) },
            RuleExample("\u{201C}Not specified\u{201D}.") {
                .example { milestone, _ in milestone.end = DateReading(.notStated(text: "Not specified")) }
            },
        ],
        holding: [
            RuleExample("A day is stated.") { .example() },
            RuleExample("\u{201C}Ongoing\u{201D} is an answer.") {
                .example { milestone, _ in milestone.end = .openExample("Ongoing") }
            },
            RuleExample("Its parts carry the deadlines.") { .example(end: nil, isDivided: true) },
            RuleExample("The words are not understood: another rule speaks.") {
                .example { milestone, _ in
                    milestone.end = DateReading(.uninterpreted(text: "soonish", reason: .unknownWords))
                }
            },
        ]
    ) { item in
        if item.isOnlyHeading || item.isGone { return .outOfScope }
        guard item.end.isNotStated else { return .holds }
        let outer = item.parent.end.latest.map { " Its commitment ends \($0)." } ?? ""
        return .fires("No deadline is stated.\(outer)", fields: ["deadline"])
    }
}
