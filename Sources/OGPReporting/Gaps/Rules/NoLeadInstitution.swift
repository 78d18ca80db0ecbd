import OGPModel

extension CommitmentRule {
    /// No lead institution.
    static let noLeadInstitution = CommitmentRule(
        RuleDescription(
            id: "no-lead-institution", kind: .design, severity: .medium, title: "No lead institution",
            rationale: "Where nobody is named, nobody can be asked.",
            severityReason: "Without a responsible institution delivery is hard to follow up.",
            source: "OGP commitment template: Lead implementing agency",
            fix: "Name the institution that answers for it, and a post to write to."),
        firing: [RuleExample("The plan names none.") { .example { $0.lead = [] } }],
        holding: [RuleExample("A ministry is named.") { .example() }]
    ) { item in
        guard item.commitment.lead.isEmpty else { return .holds }
        switch item.commitment.missing[.lead] {
        case .notReviewed: return .cannotJudge("the lead institution is not yet reviewed")
        case .notCollected: return .cannotJudge("the lead institution was not collected")
        default: return .fires("No lead institution is named.", fields: ["lead"])
        }
    }
}
