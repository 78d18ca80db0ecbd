import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    /// An area that the member's plan before had a commitment in.
    static let areaDropped = PlanRule(
        RuleDescription(
            id: "area-dropped", kind: .coverage, severity: .medium,
            title: "Area dropped since the member's last plan",
            rationale: "A reform that one plan began is easily lost when the next one does not take it up.",
            severityReason: "The work may be done or go on elsewhere; the data do not tell.",
            source: PlanInContext.menuSource,
            fix: "Say what became of the work of the last plan in this area, and whether it goes on."),
        firing: [
            RuleExample("The first plan held commitments on freedom of expression, the second holds none.") {
                .example(number: "2", previous: .example(tags: ["Freedom of Expression"]))
            }
        ],
        holding: [
            RuleExample("Both plans hold one.") {
                .example(number: "2", previous: .example(tags: ["Freedom of Expression"])) { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                }
            },
            RuleExample("Neither holds one: another rule speaks.") {
                .example(number: "2", previous: .example(tags: ["Open Data"]))
            },
            RuleExample("It is the member's first plan.") { .example() },
            RuleExample("The plan before it is not in the data: not judged.") { .example(number: "2") },
            RuleExample("Of the two plans before it the data hold only the first: not judged.") {
                .example(number: "3", previous: .example(tags: ["Freedom of Expression"]))
            },
            RuleExample("The input may not hold the whole second plan: not judged.") {
                .example(
                    completeness: .unknown("nothing follows its last id"), number: "2",
                    previous: .example(tags: ["Freedom of Expression"]))
            },
        ]
    ) { plan in
        guard let number = Int(plan.facts.number), number > 1 else { return [(nil, .outOfScope)] }
        guard let previous = plan.previous, Int(previous.facts.number) == number - 1 else {
            return [(nil, .cannotJudge("the member's plan before it is not in the data, or not selected"))]
        }
        return plan.judgeAreas { area, cell in
            let before = previous.coverage[area.id]
            if before.commitments.isEmpty { return .outOfScope }
            if !cell.commitments.isEmpty { return .holds }
            guard plan.completeness.isWhole else { return .cannotJudge("not in this file; " + plan.doubt) }
            let held = CountedNoun.commitment.counted(before.commitments.count)
            let sign = PlanInContext.sign(of: area, before, in: previous.coverage)
            return .fires("\(previous.facts.id) held \(held) \(sign); this plan holds none.", fields: ["policyAreas"])
        }
    }
}
