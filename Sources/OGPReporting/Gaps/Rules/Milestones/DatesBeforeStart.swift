import OGPModel

extension MilestoneRule {
    /// Over before it began.
    static let datesBeforeStart = MilestoneRule(
        RuleDescription(
            id: "dates-before-start", kind: .data, severity: .low, title: "Dates before the start",
            rationale:
                "Its deadline, or the day it is reported complete, lies before every day on which it can have begun.",
            severityReason: "One of the two dates is wrong; nothing says which.",
            source: "The project's own rule",
            fix: "Correct the start, the deadline or the date of the statement."),
        firing: [
            RuleExample("Begins in 2025, due in 2024.") { .example(start: "2025-01-01") },
            RuleExample("Complete in 2022, begins in 2023.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete, "2022-06-01")] }
            },
        ],
        holding: [
            RuleExample("Begins and is due on one day.") { .example(start: "2024-06-30") },
            RuleExample("Complete on a day between start and deadline.") {
                .example { milestone, _ in milestone.assessments = [.example(.complete)] }
            },
            RuleExample("No start is stated.") { .example(start: nil) },
        ]
    ) { item in
        guard let start = item.start.earliest else { return .outOfScope }
        if let end = item.end.latest, end < start {
            return .fires(
                "Its deadline, \(item.end.phrase), lies before its start, \(item.start.phrase).",
                fields: ["milestoneStart", "deadline"])
        }
        let complete = item.milestone.assessments.first { $0.status.value == .complete }
        if let complete, let day = complete.days?.latest, day < start {
            return .fires(
                "Reported complete \(complete.attribution); its start is \(item.start.phrase).",
                fields: ["milestoneStart", "statuses"])
        }
        return item.end.latest == nil && complete == nil ? .outOfScope : .holds
    }
}
