import OGPModel
import OGPScoring

extension MilestoneRule {
    /// Possibly overdue.
    static let milestonePossiblyOverdue = MilestoneRule(
        RuleDescription(
            id: "milestone-possibly-overdue", kind: .delivery, severity: .low, title: "Milestone possibly overdue",
            rationale:
                "Some of the days that its deadline can mean have passed, others have not, and it is not complete.",
            severityReason: "The words of the deadline leave open whether it is late.",
            source: "OGP commitment template: milestones with an expected completion date",
            fix: "State the deadline by month or day, and how far the work is."),
        firing: [
            RuleExample("Due in 2024, judged in July of that year, in progress.") {
                .example(end: "2024-01-01/2024-12-31") { milestone, _ in
                    milestone.assessments = [.example(.inProgress)]
                }
            }
        ],
        holding: [
            RuleExample("Due in 2024, judged on the first day of that year.") {
                .example(judgedOn: "2024-01-01", end: "2024-01-01/2024-12-31") { milestone, _ in
                    milestone.assessments = [.example(.inProgress, "2023-12-01")]
                }
            },
            RuleExample("Due in 2024, complete.") {
                .example(end: "2024-01-01/2024-12-31") { milestone, _ in
                    milestone.assessments = [.example(.complete)]
                }
            },
            RuleExample("Due on a day that has passed: another rule speaks.") {
                .example { milestone, _ in milestone.assessments = [.example(.inProgress)] }
            },
            RuleExample("Due in 2024, without a status: not judged.") { .example(end: "2024-01-01/2024-12-31") },
        ]
    ) { item in
        if item.isGone { return .outOfScope }
        switch item.standing {
        case .possiblyOverdue where item.isCompleteForSome:
            return .cannotJudge("one assessor reports it complete and a later one does not")
        case .possiblyOverdue:
            let last = item.end.latest.map { ", at the latest \($0)" } ?? ""
            return .fires(
                "It is due \u{201C}\(ShortText.cut(item.end.text))\u{201D}\(last); on \(item.judgedOn) it is reported "
                    + "\(item.reported).", fields: ["deadline", "status"])
        case .statusUnknown(wasDue: false):
            return .cannotJudge("its deadline may have passed, and nothing says whether it was done")
        case .notDeterminable:
            return .cannotJudge("its deadline lies after the day up to which the data speak")
        case .done, .overdue, .notDue, .statusUnknown: return .holds
        case .noDueDate, .unknownDeadline: return .outOfScope
        }
    }
}
