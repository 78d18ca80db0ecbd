import OGPJoining
import OGPModel

extension MilestoneRule {
    /// Silent.
    static let milestoneSilent = MilestoneRule(
        RuleDescription(
            id: "milestone-silent", kind: .delivery, severity: .medium, title: "Nothing said for a long time",
            rationale:
                "It is not complete, and nothing was said about it for more days than asked for, 180 unless set otherwise.",
            severityReason: "Without news nobody can tell delay from neglect of the record.",
            source: "OGP participation and co-creation standards: the repository is updated at least twice a year",
            fix: "Publish a dated statement, even if nothing happened, with the reason."),
        firing: [
            RuleExample("In progress; the last statement is a year old.") {
                .example(end: "2025-06-30") { milestone, _ in
                    milestone.assessments = [.example(.inProgress, "2023-07-01")]
                }
            },
            RuleExample("Nothing was ever said since it began in 2023, and other milestones have statements.") {
                .example(end: "2025-06-30") { _, commitment in
                    var other = Milestone.example("1.2")
                    other.assessments = [.example(.limited)]
                    commitment.milestones = [other]
                }
            },
        ],
        holding: [
            RuleExample("In progress, said a month ago.") {
                .example { milestone, _ in milestone.assessments = [.example(.inProgress)] }
            },
            RuleExample("A statement a month ago says that nothing is new: that is news.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.inProgress, "2023-07-01"), .example(nil) { $0.isNothingNew = true },
                    ]
                }
            },
            RuleExample("Complete since 2023.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, "2023-07-01")] }
            },
            RuleExample("It begins in 2025.") {
                .example(start: "2025-01-01", end: "2025-06-30") { _, commitment in
                    var other = Milestone.example("1.2")
                    other.assessments = [.example(.limited)]
                    commitment.milestones = [other]
                }
            },
            RuleExample("No milestone of the plan has a statement: the source is a plan, not a report.") { .example() },
            RuleExample("Its statement carries no date: not judged.") {
                .example { milestone, _ in milestone.assessments = [.example(.inProgress, nil)] }
            },
        ]
    ) { item in
        if item.isClosed || item.isOnlyHeading { return .outOfScope }
        guard let last = item.milestone.assessments.last else { return judgeUnspoken(item) }
        guard let newest = item.milestone.assessments.compactMap({ $0.days?.latest }).max() else {
            return .cannotJudge("its statements carry no date")
        }
        let days = newest.days(until: item.judgedOn)
        guard days > item.parameters.silentAfter else { return .holds }
        let nothing = last.isNothingNew ? " It says that nothing was new." : ""
        return .fires(
            "The last statement about it is of \(last.when ?? newest.description), \(CountedNoun.day.counted(days)) before "
                + "\(item.judgedOn).\(nothing)", fields: ["statuses"])
    }

    private static func judgeUnspoken(_ item: MilestoneInContext) -> Judgement {
        guard let practice = item.parent.plan?.practice, practice.statements > 0 else { return .outOfScope }
        guard let begun = item.start.latest ?? item.parent.start.latest else {
            return .cannotJudge("nothing is said about it, and nothing says since when it is to be worked on")
        }
        let days = begun.days(until: item.judgedOn)
        guard days > item.parameters.silentAfter else { return .holds }
        return .fires(
            "No statement about it is recorded since it was to begin, \(begun), \(CountedNoun.day.counted(days)) before "
                + "\(item.judgedOn).", fields: ["statuses"])
    }
}
