import OGPJoining
import OGPModel

extension MilestoneRule {
    /// Due outside the plan's years.
    static let milestoneOutsidePlan = MilestoneRule(
        RuleDescription(
            id: "milestone-outside-plan", kind: .data, severity: .low, title: "Milestone due outside the plan's years",
            rationale: "What is due before the plan was submitted, or after it is over, is not reviewed with it.",
            severityReason: "It may be meant; often it is a slip of the year or a milestone of another plan.",
            source: "OGP handbook: commitments are reviewed within the period of their plan",
            fix: "Correct the year, or say why the milestone lies outside the plan."),
        firing: [
            RuleExample("Due in 2027; the plan ends in 2025.") { .example(end: "2027-06-30") },
            RuleExample("Due in 2022; the plan was submitted in 2023.") { .example(start: nil, end: "2022-06-30") },
        ],
        holding: [
            RuleExample("Due within the plan.") { .example() },
            RuleExample("Due at some time from 2025 to 2028.") { .example(end: "2025-01-01/2028-12-31") },
            RuleExample("The plan states no years: not judged.") {
                .example { _, commitment in
                    commitment.submitted = nil
                    commitment.planEndYear = nil
                }
            },
        ]
    ) { item in
        guard let latest = item.end.latest, let earliest = item.end.earliest else { return .outOfScope }
        let submitted = item.parent.plan?.submitted ?? item.commitment.submitted
        let endYear = item.parent.plan?.endYear ?? item.commitment.planEndYear
        if submitted == nil, endYear == nil { return .cannotJudge("the plan's years are not in the data") }
        if let submitted, latest.year < submitted {
            return .fires(
                "It is due \(item.end.phrase); the plan was submitted in \(submitted).",
                fields: ["deadline", "submitted"])
        }
        if let endYear, earliest.year > endYear {
            return .fires(
                "It is due \(item.end.phrase); the plan ends in \(endYear).", fields: ["deadline", "planEndYear"])
        }
        return .holds
    }
}
