import OGPModel
import OGPScoring

extension ProcessRule {
    /// A requirement for which something is due soon.
    static let requirementLapsesSoon = ProcessRule(
        RuleDescription(
            id: "requirement-lapses-soon", kind: .process, severity: .low,
            title: "Requirement of the standards due soon",
            rationale: "Unless something more is recorded, the requirement is missed within ninety days.",
            severityReason: "Nothing is missed yet.",
            source: "OGP participation and co-creation standards, in the edition of the plan",
            fix: "Do what the requirement asks for before that day, and record it with its date and link."),
        firing: [
            RuleExample("The next meeting is due in ninety days.") { .example(.met, nextDue: .exampleDay(90)) },
            RuleExample("One of two meetings was held; the year ends today.") {
                .example(.inProgress, nextDue: .exampleDay(0))
            },
        ],
        holding: [
            RuleExample("The next meeting is due in ninety-one days.") { .example(.met, nextDue: .exampleDay(91)) },
            RuleExample("Nothing is due.") { .example(.met) },
            RuleExample("It was due yesterday, after the data.") { .example(.met, nextDue: .exampleDay(-1)) },
            RuleExample("It was missed already: another rule speaks.") { .example(.notMet, nextDue: .exampleDay(10)) },
        ]
    ) { item in
        guard let requirement = item.requirement, requirement.status != .notApplicable, requirement.status != .notMet
        else { return .outOfScope }
        guard let due = requirement.nextDue, due.dayNumber - item.asOf.dayNumber <= RequirementAssessment.leadDays
        else {
            return .holds
        }
        if due < item.asOf { return .cannotJudge("the data end before \(due), when something was due") }
        return .fires("\(requirement.heading): something is due by \(due). \(requirement.cause)", fields: ["nextDue"])
    }
}
