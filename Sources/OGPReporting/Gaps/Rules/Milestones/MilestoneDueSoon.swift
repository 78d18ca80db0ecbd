import OGPModel
import OGPScoring

extension MilestoneRule {
    /// Due soon.
    static let milestoneDueSoon = MilestoneRule(
        RuleDescription(
            id: "milestone-due-soon", kind: .delivery, severity: .info, title: "Milestone due soon",
            rationale: "Its deadline falls within the days asked for, 30 unless set otherwise, and it is not complete.",
            severityReason: "It is in time; this is a reminder.",
            source: "OGP commitment template: milestones with an expected completion date",
            fix: "Report how far it is, or say before the day comes that it needs more time, and why."),
        firing: [
            RuleExample("Due on 30 June 2024, judged on 10 June.") {
                .example(judgedOn: "2024-06-10") { milestone, _ in
                    milestone.assessments = [.example(.substantial)]
                }
            },
            RuleExample("Due on the day itself, without a status.") { .example(judgedOn: "2024-06-30") },
        ],
        holding: [
            RuleExample("Due on 30 June 2024, judged in March.") { .example(judgedOn: "2024-03-01") },
            RuleExample("Due in 20 days, complete.") {
                .example(judgedOn: "2024-06-10") { milestone, _ in milestone.assessments = [.example(.complete)] }
            },
            RuleExample("Overdue: another rule speaks.") {
                .example { milestone, _ in milestone.assessments = [.example(.limited)] }
            },
        ]
    ) { item in
        guard let latest = item.end.latest else { return .outOfScope }
        if item.isClosed { return .outOfScope }
        let days = item.judgedOn.days(until: latest)
        guard case .notDue = item.standing, days <= item.parameters.dueWithin else { return .holds }
        let when = days == 0 ? "the day it is judged on" : "\(CountedNoun.day.counted(days)) after \(item.judgedOn)"
        return .fires("It is due \(item.end.phrase), \(when).", fields: ["deadline", "status"])
    }
}
