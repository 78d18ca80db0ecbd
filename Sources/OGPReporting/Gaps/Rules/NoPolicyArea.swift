import OGPModel

extension CommitmentRule {
    /// No policy area.
    static let noPolicyArea = CommitmentRule(
        RuleDescription(
            id: "no-policy-area", kind: .data, severity: .info, title: "No policy area",
            rationale: "A commitment without any tag is invisible to every search and count by theme.",
            severityReason: "It says something about the tagging, not about the commitment.",
            source: "OGP glossary, policy areas",
            fix: "Tag it, or ask OGP's data team to."),
        firing: [RuleExample("Every tag is coded 0.") { .example { $0.policyAreas.present = [] } }],
        holding: [
            RuleExample("One tag is coded 1.") { .example() },
            RuleExample("No tag was coded at all: not judged.") {
                .example {
                    $0.policyAreas = PolicyAreas(present: [], notCoded: ["Open Data"], vocabulary: "sheet-2024")
                    $0.policyAreas.coded = 0
                }
            },
        ]
    ) { item in
        let areas = item.commitment.policyAreas
        if !areas.present.isEmpty { return .holds }
        return areas.coded == 0
            ? .cannotJudge("no policy-area tag was coded for it")
            : .fires("Every policy-area tag that was coded is 0.", fields: ["policyAreas"])
    }
}
