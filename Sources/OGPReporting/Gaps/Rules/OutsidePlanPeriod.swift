import OGPJoining
import OGPModel

extension CommitmentRule {
    /// Outside the plan's period.
    static let outsidePlanPeriod = CommitmentRule(
        RuleDescription(
            id: "outside-plan-period", kind: .design, severity: .low, title: "Ends outside the plan's period",
            rationale: "What ends before the plan was submitted, or after it is over, is not reviewed with it.",
            severityReason: "Commitments may run across plans; the IRM assesses within the period only.",
            source: "OGP handbook: commitments may be of any length and be implemented across several plans",
            fix: "Say which part falls into this plan's period, and set a milestone for it."),
        firing: [
            RuleExample("Ends in 2023; the plan ends in 2020.") { .example(end: "2023-12-31") },
            RuleExample("Ended in 2016; the plan was submitted in 2018.") { .example(end: "2016-12-31") },
        ],
        holding: [
            RuleExample("Ends within the plan's period.") { .example() },
            RuleExample("The plan's end year is not stated: not judged.") {
                .example(end: "2023-12-31") { $0.planEndYear = nil }
            },
        ]
    ) { item in
        guard let latest = item.end.latest, let earliest = item.end.earliest else { return .outOfScope }
        let submitted = item.plan?.submitted ?? item.commitment.submitted
        if let submitted, latest.year < submitted {
            return .fires(
                "Its end (\(item.end.text)) lies before the year the plan was submitted, \(submitted).",
                fields: ["end", "submitted"])
        }
        guard let endYear = item.plan?.endYear ?? item.commitment.planEndYear else {
            return .cannotJudge("the plan's end year is not in the data")
        }
        guard earliest.year > endYear else { return .holds }
        return .fires(
            "Its end (\(item.end.text)) lies after the year the plan ends, \(endYear).", fields: ["end", "planEndYear"])
    }
}
