import OGPModel
import OGPScoring

extension MilestoneRule {
    /// Said before it happened.
    static let completeBeforeItHappened = MilestoneRule(
        RuleDescription(
            id: "complete-before-it-happened", kind: .data, severity: .low,
            title: "A statement from a day still to come",
            rationale:
                "A statement is dated after the day asked for, or reports complete on a day after the data were closed.",
            severityReason: "Most often a slip of the date. Such a statement is not counted as known.",
            source: "The project's own rule",
            fix: "Correct the date; or ask for a later day if the question was meant to be asked for an earlier one."),
        firing: [
            RuleExample("Reported complete on 1 August; asked for 1 July.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, "2024-08-01")] }
            },
            RuleExample("Complete on 1 July, in data that speak up to 15 June.") {
                .example(judgedOn: "2024-06-15", asOf: "2024-07-15") { milestone, _ in
                    milestone.assessments = [.example(.complete, "2024-07-01")]
                }
            },
            RuleExample("In progress, said in a year still to come.") {
                .example { milestone, _ in milestone.assessments = [.example(.inProgress, nil) { $0.year = 2025 }] }
            },
        ],
        holding: [
            RuleExample("Complete on the day itself.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, "2024-07-01")] }
            },
            RuleExample("Undated.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, nil)] }
            },
        ]
    ) { item in
        if let first = item.later.first {
            return .fires(
                "A statement reports \(first.statusWords) \(first.attribution); that is after \(item.asOf), the day asked for.",
                fields: ["statuses"])
        }
        if item.milestone.assessments.isEmpty { return .outOfScope }
        let early = item.milestone.assessments.first { $0.status.value == .complete && $0.isLater(than: item.judgedOn) }
        guard let early else { return .holds }
        return .fires(
            "Reported complete \(early.attribution); the data speak up to \(item.judgedOn).", fields: ["statuses"])
    }
}
