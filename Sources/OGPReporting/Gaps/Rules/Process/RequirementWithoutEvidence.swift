import OGPScoring

extension ProcessRule {
    /// A requirement of which nothing is recorded although it applies.
    static let requirementWithoutEvidence = ProcessRule(
        RuleDescription(
            id: "requirement-without-evidence", kind: .process, severity: .low,
            title: "Requirement of the standards without recorded evidence",
            rationale: "Nothing in the record shows whether the requirement is met.",
            severityReason: "It says what the record lacks, not that nothing took place.",
            source: "OGP participation and co-creation standards, in the edition of the plan",
            fix: "Add what shows it to the record, with its date and link."),
        firing: [
            RuleExample("Nothing is recorded, and no day is known by which it is due.") { .example(.noEvidence) },
            RuleExample("Nothing is recorded, and it was due ten days ago.") {
                .example(.noEvidence, overdueSince: .exampleDay(-10))
            },
        ],
        holding: [
            RuleExample("It is due in half a year.") { .example(.noEvidence, nextDue: .exampleDay(182)) },
            RuleExample("Some evidence is recorded.") { .example(.inProgress) },
        ]
    ) { item in
        guard let requirement = item.requirement, requirement.status != .notApplicable else { return .outOfScope }
        guard requirement.status == .noEvidence, requirement.overdueSince != nil || requirement.nextDue == nil else {
            return .holds
        }
        return .fires("\(requirement.heading): \(requirement.cause)", fields: ["evidence"])
    }
}
