import OGPModel

extension CommitmentRule {
    /// No dates.
    static let noDates = CommitmentRule(
        RuleDescription(
            id: "no-dates", kind: .design, severity: .low, title: "No dates",
            rationale:
                "Without an end date, of its own or of each of its milestones, nobody can say whether it is late.",
            severityReason: "The plan's own period still sets an outer limit.",
            source: "OGP commitment template: Commitment Start and End Date; Expected Completion Date",
            fix: "State when it begins and when it is due, at least by month."),
        firing: [
            RuleExample("The plan states no end.") {
                .example(end: nil) { $0.end = DateReading(.notStated(text: "Not Specified")) }
            },
            RuleExample("One of its two milestones has a deadline.") {
                .example(end: nil) {
                    $0.end = DateReading(.notStated(text: ""))
                    $0.milestones = [.example("1", end: "2023-06-30"), .example("2")]
                }
            },
        ],
        holding: [
            RuleExample("An end date is stated.") { .example() },
            RuleExample("Its only milestone has a deadline.") {
                .example(end: nil) {
                    $0.end = DateReading(.notStated(text: ""))
                    $0.milestones = [.example("1", end: "2023-06-30")]
                }
            },
            RuleExample("The end date cannot be read: not judged.") {
                .example(end: nil) { $0.end = DateReading(.uninterpreted(text: "sometime", reason: .unknownWords)) }
            },
        ]
    ) { item in
        if item.end.earliest != nil || item.end.latest != nil || item.end.precision == .open { return .holds }
        switch item.commitment.missing[.end] {
        case .notReviewed: return .cannotJudge("the dates are not yet reviewed")
        case .notCollected: return .cannotJudge("the dates were not collected")
        default: break
        }
        switch item.end.basis {
        case .ambiguous: return .cannotJudge("its end date can be read in two ways")
        case .uninterpreted: return .cannotJudge("its end date could not be read")
        default: break
        }
        let milestones = item.commitment.milestones
        let open = milestones.count { $0.end.resolved(order: nil, basis: .none).isNotStated }
        if !milestones.isEmpty, open == 0 { return .holds }
        let steps = open < milestones.count ? " \(open) of its \(milestones.count) milestones have none either." : ""
        return .fires("No end date is stated.\(steps)", fields: ["start", "end"])
    }
}
