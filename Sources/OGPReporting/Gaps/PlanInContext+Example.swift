import Findings
import OGPJoining
import OGPModel
import OGPScoring

extension PlanInContext {
    /// An invented plan of two commitments for a rule's examples, judged in 2022.
    static func example(
        completeness: PlanCompleteness = .declared, number: String = "1", previous: Previous? = nil,
        _ change: @Sendable (inout Commitment, Int) -> Void = { _, _ in }
    ) -> PlanInContext {
        let id = ActionPlanID("AP_EXA0" + number)
        var facts = PlanFacts(id: id, member: .example, number: number)
        var tally = PlanTally()
        for ordinal in 1...2 {
            let item = CommitmentInContext.example { commitment in
                commitment.policyAreas = PolicyAreas(present: ["Open Data"], vocabulary: "sheet-2024")
                commitment.planNumber = number
                change(&commitment, ordinal)
            }
            facts.note(item.commitment)
            tally.count(item.commitment, areas: exampleMenu.areas)
        }
        return PlanInContext(
            facts: facts, tally: tally, completeness: completeness, menu: exampleMenu, previous: previous,
            judgedOn: .example)
    }

    /// A menu of one area.
    static let exampleMenu = CoverageMenu(
        [
            CoverageArea(
                id: "freedom-of-expression", name: "Protecting freedom of expression",
                tags: ["sheet-2024": ["Freedom of Expression"]])
        ], source: "invented")
}

extension PlanInContext.Previous {
    /// An invented plan before the example, with the tags given.
    static func example(number: String = "1", tags: [String]) -> PlanInContext.Previous {
        let plan = PlanInContext.example(number: number) { commitment, _ in commitment.policyAreas.present = tags }
        return PlanInContext.Previous(facts: plan.facts, coverage: plan.tally.coverage)
    }
}
