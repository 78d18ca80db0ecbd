import OGPModel

extension MilestoneRule {
    /// Nobody named.
    static let milestoneNoLead = MilestoneRule(
        RuleDescription(
            id: "milestone-no-lead", kind: .design, severity: .low, title: "Milestone without a lead",
            rationale: "Neither the milestone nor its commitment names who answers for it.",
            severityReason: "The commitment's own entry on its lead weighs more; this one shows where.",
            source: "OGP commitment template: lead of each milestone, or of the commitment",
            fix: "Name the institution that answers for it."),
        firing: [RuleExample("Neither names anybody.") { .example { _, commitment in commitment.lead = [] } }],
        holding: [
            RuleExample("The commitment names a ministry.") { .example() },
            RuleExample("The milestone names an agency of its own.") {
                .example { milestone, commitment in
                    commitment.lead = []
                    milestone.lead = ["Agency of Examples"]
                }
            },
            RuleExample("An institution is listed as its lead.") {
                .example { milestone, commitment in
                    commitment.lead = []
                    milestone.stakeholders = [Stakeholder(name: "Agency", kind: .government, role: .lead)]
                }
            },
            RuleExample("The lead was not collected: not judged.") {
                .example { _, commitment in
                    commitment.lead = []
                    commitment.missing[.lead] = .notCollected
                }
            },
        ]
    ) { item in
        if item.isGone { return .outOfScope }
        if !item.commitment.lead.isEmpty || !item.milestone.lead.isEmpty { return .holds }
        let stakeholders = item.milestone.stakeholders + item.commitment.stakeholders
        if stakeholders.contains(where: { $0.role == .lead }) { return .holds }
        switch item.commitment.missing[.lead] {
        case .notReviewed: return .cannotJudge("the lead institution is not yet reviewed")
        case .notCollected: return .cannotJudge("the lead institution was not collected")
        default: return .fires("Neither it nor its commitment names a lead.", fields: ["lead"])
        }
    }
}
