import OGPModel
import OGPScoring

extension MilestoneRule {
    /// Complete and not complete at once.
    static let milestoneContradictsItself = MilestoneRule(
        RuleDescription(
            id: "milestone-contradicts-itself", kind: .data, severity: .low,
            title: "Complete, and not complete, in the same milestone",
            rationale: "One assessor says that the milestone is done and also that some of it is not.",
            severityReason: "The record contradicts itself; it does not say which part of it is right.",
            source: "The project's own rule",
            fix: "Correct the status, the share or the day on which it was finished, whichever is out of date."),
        firing: [
            RuleExample("Complete and 60 per cent done.") {
                .stated([.example(.complete) { $0.percent = Percentage.sixty }])
            },
            RuleExample("In progress and 100 per cent done.") {
                .stated([.example(.inProgress) { $0.percent = .all }])
            },
            RuleExample("Not started and 100 per cent done.") {
                .stated([.example(.notStarted) { $0.percent = .all }])
            },
            RuleExample("In progress, with a day on which it was finished.") {
                .stated([.finish(nil, "2024-05-01"), .example(.inProgress, "2024-06-01")])
            },
            RuleExample("60 per cent done, without a date, with a day on which it was finished.") {
                .stated([.finish(.complete, "2024-05-01"), .example(nil, nil) { $0.percent = Percentage.sixty }])
            },
        ],
        holding: [
            RuleExample("Complete, 100 per cent, with a day on which it was finished.") {
                .stated([.finish(.complete, "2024-05-01"), .example(.complete) { $0.percent = .all }])
            },
            RuleExample("60 per cent, and finished after that.") {
                .stated([
                    .example(nil, "2024-03-31") { $0.percent = Percentage.sixty }, .finish(.complete, "2024-05-01"),
                ])
            },
            RuleExample("In progress and 60 per cent done.") {
                .stated([.example(.inProgress) { $0.percent = Percentage.sixty }])
            },
            RuleExample("Complete by the government, limited by the IRM: a dispute, not a contradiction.") {
                .stated([.example(.complete), .example(.limited, role: .irm)])
            },
        ]
    ) { item in
        if item.milestone.assessments.isEmpty { return .outOfScope }
        let found = AssessorRole.allCases.compactMap { role in
            contradiction(item.milestone.assessments.filter { $0.role == role })
        }
        return found.isEmpty ? .holds : .fires(found.joined(separator: " "), fields: ["statuses"])
    }

    /// What contradicts itself in the statements of one side, as a sentence.
    private static func contradiction(_ statements: [Assessment]) -> String? {
        guard let latest = statements.last(where: { $0.saysHowFar && !$0.isFinishDay }) else { return nil }
        if let contradiction = latest.contradiction {
            return "It is reported \(contradiction) \(latest.attribution)."
        }
        guard let finish = statements.last(where: \.isFinishDay), let day = finish.date else { return nil }
        // A report from before the day on which it was finished is no contradiction, unless both stand in one record.
        if finish.status.isCoded, let date = latest.date, date < day { return nil }
        let isBelowAll = !latest.status.isCoded && latest.percent.map { $0 < .all } ?? false
        guard latest.isOpen || isBelowAll else { return nil }
        let what = latest.isOpen ? latest.statusWords : (latest.percent?.spelled ?? "") + " done"
        return "It is given as finished on \(day) and reported \(what) \(latest.attribution)."
    }
}

extension MilestoneInContext {
    /// An invented milestone of which something is said.
    fileprivate static func stated(_ statements: [Assessment]) -> MilestoneInContext {
        .example { milestone, _ in milestone.assessments = statements }
    }
}

extension Assessment {
    /// The day on which something was finished, beside a word of the same record where there is no status.
    fileprivate static func finish(_ status: ReportedStatus?, _ day: String) -> Assessment {
        .example(status, day) { $0.isFinishDay = true }
    }
}

extension Percentage {
    fileprivate static var sixty: Percentage? { Percentage(hundredths: 6_000) }
}
