import Findings
import OGPCatalogues
import OGPModel
import OGPScoring

extension ProcessInContext {
    /// An invented requirement of a plan that was delivered before the day asked for.
    static func example(
        _ status: RequirementStatus, _ because: String = "No meeting is recorded.", nextDue: CivilDate? = nil,
        overdueSince: CivilDate? = nil
    ) -> ProcessInContext {
        let requirement = StandardsRequirement(
            id: "5.1", tier: "minimum", standard: "5", title: "Open implementation",
            text: "At least two meetings every year present results.", phases: [.implementation],
            basis: RuleBasis(
                source: StandardsSource(id: "example", title: "An example", url: ""), confidence: .sourced),
            answers: [], rules: [.statement], evidence: ["the dates of the meetings"], note: "")
        let assessment = RequirementAssessment(
            requirement: requirement, status: status,
            verdicts: [RuleVerdict(status, because, nextDue: nextDue, overdueSince: overdueSince)], nextDue: nextDue,
            missedDue: overdueSince)
        return example(.requirement(assessment))
    }

    /// An invented contribution to a plan that was delivered before the day asked for, or is still being made.
    static func example(
        contribution answered: Bool, isAnsweredTogether: Bool = false, isDelivered: Bool = true
    ) -> ProcessInContext {
        let attribution = ProcessAttribution(source: SourcePosition(file: "process.csv", row: 2))
        var contribution = Contribution(
            id: "K1", date: .notStated, group: .civilSociety, text: "Publish the register", attribution: attribution)
        if answered {
            contribution.responses = [ReasonedResponse(date: .notStated, text: "Taken up", attribution: attribution)]
        }
        return example(
            .contribution(contribution, isAnsweredTogether: isAnsweredTogether), isDelivered: isDelivered)
    }

    private static func example(_ item: Item, isDelivered: Bool = true) -> ProcessInContext {
        ProcessInContext(
            plan: ActionPlanID("AP_EXA02"), member: "Exampleland",
            delivered: CivilDate.example.adding(days: isDelivered ? -200 : 20), item: item, asOf: CivilDate.example)
    }
}

extension CivilDate? {
    /// An invented day, so many days after the one that examples are judged on.
    static func exampleDay(_ days: Int) -> CivilDate? { CivilDate.example.adding(days: days) }
}
