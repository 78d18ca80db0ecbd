import OGPModel
import OGPScoring

extension MilestoneRule {
    /// Overdue.
    static let milestoneOverdue = MilestoneRule(
        RuleDescription(
            id: "milestone-overdue", kind: .delivery, severity: .high, title: "Milestone overdue",
            rationale: "The last day that its deadline can mean has passed, and its latest status is not complete.",
            severityReason: "A dated step of the promise was not done by its day.",
            source: "OGP commitment template: milestones with an expected completion date",
            fix: "Say what is still to be done, why it is late, and a new date beside the original one."),
        firing: [
            RuleExample("Due on 30 June 2024, reported limited; judged on 1 July.") {
                .example { milestone, _ in milestone.assessments = [.example(.limited)] }
            },
            RuleExample("Due in the first half of 2024, reported not started; judged on 1 July.") {
                .example(end: "2024-01-01/2024-06-30") { milestone, _ in
                    milestone.assessments = [.example(.notStarted, "2024-02-01")]
                }
            },
            RuleExample("Reported complete only after the day asked for.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.limited), .example(.complete, "2024-08-01")]
                }
            },
        ],
        holding: [
            RuleExample("Due on 30 June 2024, judged on that day.") {
                .example(judgedOn: "2024-06-30") { milestone, _ in milestone.assessments = [.example(.limited)] }
            },
            RuleExample("Reported complete.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete)] }
            },
            RuleExample("Not due before 2025: nothing to say yet.") {
                .example(end: "2025-06-30") { milestone, _ in milestone.assessments = [.example(.notStarted)] }
            },
            RuleExample("Ongoing work has no due date.") {
                .example { milestone, _ in
                    milestone.end = .openExample("Ongoing")
                    milestone.assessments = [.example(.inProgress)]
                }
            },
            RuleExample("Due, and nothing says whether it was done: not judged.") { .example() },
            RuleExample("Due after the day up to which the data speak: not judged.") {
                .example(judgedOn: "2024-06-01", asOf: "2024-07-01") { milestone, _ in
                    milestone.assessments = [.example(.limited)]
                }
            },
            RuleExample("Complete by the government, limited by civil society since: another rule speaks; not judged.")
            {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.complete), .example(.limited, "2024-06-15", role: .civilSociety),
                    ]
                }
            },
            RuleExample("Joined with another milestone.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.limited) { $0.lifecycle = .merged }]
                }
            },
        ]
    ) { item in
        if item.isGone { return .outOfScope }
        switch item.standing {
        case .overdue where item.isCompleteForSome:
            return .cannotJudge("one assessor reports it complete and a later one does not")
        case .overdue: return .fires(item.lateness, fields: ["deadline", "status"])
        case .statusUnknown(wasDue: true):
            return .cannotJudge("its deadline has passed, and nothing says whether it was done")
        case .notDeterminable:
            return .cannotJudge("its deadline lies after the day up to which the data speak")
        case .done, .possiblyOverdue, .notDue, .statusUnknown: return .holds
        case .noDueDate, .unknownDeadline: return .outOfScope
        }
    }
}

extension MilestoneInContext {
    /// "It was due 2024-06-30, 1 day before 2024-07-01, and is reported limited by the government, 2024-06-01."
    fileprivate var lateness: String {
        let days = end.latest?.days(until: judgedOn) ?? 0
        return
            "It was due \(end.phrase), \(CountedNoun.day.counted(days)) before \(judgedOn), and is reported \(reported)."
    }

    /// The latest status with who said it and when.
    var reported: String {
        guard let latest = milestone.assessments.last(where: { $0.status.isCoded }) else { return "without a status" }
        return "\(latest.statusWords) \(latest.attribution)"
    }
}
