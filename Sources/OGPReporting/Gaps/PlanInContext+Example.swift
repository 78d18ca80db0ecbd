import Findings
import OGPCatalogues
import OGPJoining
import OGPModel

extension PlanInContext {
    /// An invented plan of two commitments for a rule's examples, judged in 2022.
    static func example(
        completeness: PlanCompleteness = .declared, _ change: @Sendable (inout Commitment, Int) -> Void = { _, _ in }
    ) -> PlanInContext {
        let menu = [
            MenuArea(
                id: "freedom-of-expression", name: "Protecting freedom of expression", group: "civic-space",
                tags: ["sheet-2024": ["Freedom of Expression"]])
        ]
        let id = ActionPlanID("AP_EXA01")
        var facts = PlanFacts(id: id, member: .example, number: "1")
        var tally = PlanTally()
        for ordinal in 1...2 {
            let item = CommitmentInContext.example { commitment in
                commitment.policyAreas = PolicyAreas(present: ["Open Data"], vocabulary: "sheet-2024")
                change(&commitment, ordinal)
            }
            facts.note(item.commitment)
            tally.count(item.commitment, menu: menu)
        }
        return PlanInContext(
            facts: facts, tally: tally, completeness: completeness, menu: menu, judgedOn: .example)
    }
}
