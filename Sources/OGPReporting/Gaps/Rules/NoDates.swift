import OGPModel

extension CommitmentRule {
    /// No dates.
    static let noDates = CommitmentRule(
        RuleDescription(
            id: "no-dates", kind: .design, severity: .low, title: "No dates",
            rationale: "Without an end date nobody can say whether it is late.",
            severityReason: "The plan's own period still sets an outer limit.",
            source: "OGP commitment template: Commitment Start and End Date; Expected Completion Date",
            fix: "State when it begins and when it is due, at least by month."),
        firing: [
            RuleExample("The plan states no end.") {
                .example(end: nil) { $0.end = DateReading(.notStated(text: "Not Specified")) }
            }
        ],
        holding: [
            RuleExample("An end date is stated.") { .example() },
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
        default: return .fires("No end date is stated.", fields: ["start", "end"])
        }
    }
}
