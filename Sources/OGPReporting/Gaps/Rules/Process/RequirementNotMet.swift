import OGPScoring

extension ProcessRule {
    /// A requirement of the standards that the record shows as missed.
    static let requirementNotMet = ProcessRule(
        RuleDescription(
            id: "requirement-not-met", kind: .process, severity: .medium, title: "Requirement of the standards not met",
            rationale: "What is recorded shows that the requirement was missed.",
            severityReason: "It may make the plan contrary to process; whether it does, the outlook says.",
            source: "OGP participation and co-creation standards, in the edition of the plan",
            fix:
                "Record what took place, if it did; otherwise say publicly what was missed, and keep to it from now on."
        ),
        firing: [
            RuleExample("Two meetings a year are asked for; one was held in the year that ended.") {
                .example(.notMet, "One meeting in year 1; 2 are asked for.", overdueSince: .exampleDay(-10))
            }
        ],
        holding: [
            RuleExample("It is met.") { .example(.met) },
            RuleExample("Nothing is recorded: another rule speaks.") { .example(.noEvidence) },
            RuleExample("A contribution is no requirement.") { .example(contribution: false) },
        ]
    ) { item in
        guard let requirement = item.requirement, requirement.status != .notApplicable else { return .outOfScope }
        guard requirement.status == .notMet else { return .holds }
        return .fires("\(requirement.heading) is not met: \(requirement.cause)", fields: ["status"])
    }
}
