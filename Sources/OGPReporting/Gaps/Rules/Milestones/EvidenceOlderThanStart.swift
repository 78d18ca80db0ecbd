import OGPModel

extension MilestoneRule {
    /// Evidence from before the work began.
    static let evidenceOlderThanStart = MilestoneRule(
        RuleDescription(
            id: "evidence-older-than-start", kind: .data, severity: .low, title: "Evidence older than the work",
            rationale: "All that is given as evidence is dated before the day on which the work can have begun.",
            severityReason: "It may show what was there before; it cannot show what was done.",
            source: "The project's own rule",
            fix: "Add evidence from the time of the work, or correct the dates."),
        firing: [
            RuleExample("The only document is of 2021; the work began in 2023.") {
                .example { milestone, _ in milestone.evidence = [.dated("2021-05-01")] }
            }
        ],
        holding: [
            RuleExample("One of two documents is of 2024.") {
                .example { milestone, _ in milestone.evidence = [.dated("2021-05-01"), .dated("2024-05-01")] }
            },
            RuleExample("Another document carries no date.") {
                .example { milestone, _ in milestone.evidence = [.dated("2021-05-01"), .dated(nil)] }
            },
        ]
    ) { item in
        let evidence = item.milestone.allEvidence
        guard let start = item.start.earliest ?? item.parent.start.earliest else { return .outOfScope }
        let days = evidence.compactMap(\.date)
        guard let newest = days.max() else { return .outOfScope }
        guard days.count == evidence.count, newest < start else { return .holds }
        return .fires(
            "The newest evidence is of \(newest); the work began no earlier than \(start).",
            fields: ["evidence", item.start.earliest == nil ? "start" : "milestoneStart"])
    }
}

extension Evidence {
    /// An invented document.
    fileprivate static func dated(_ day: String?) -> Evidence {
        Evidence(link: "https://example.org/\(day ?? "undated")", text: "", date: day.flatMap { CivilDate(iso: $0) })
    }
}
