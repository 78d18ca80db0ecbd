import ModelTestSupport
import OGPJoining
import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct GapTests {
    @Test("the title for people is the short one, else the title, else the number, else the id")
    func displayTitle() {
        #expect(Commitment.sample { $0.shortTitle = "Permits" }.displayTitle == "Permits")
        #expect(Commitment.sample().displayTitle == "Publish register 1")
        let untitled = Commitment.sample { $0.title = "" }
        #expect(untitled.displayTitle == "Commitment 1")
        #expect(Commitment.sample { ($0.title, $0.number) = ("", "") }.displayTitle == "EX0001")
    }

    @Test("severities order from info to high")
    func severities() {
        #expect([GapSeverity.high, .info, .medium, .low].sorted() == [.info, .low, .medium, .high])
    }

    @Test("a plan's name for people has its member and its years as far as they are stated")
    func planName() {
        func name(_ change: (inout Commitment) -> Void) -> String {
            var facts = PlanFacts(id: ActionPlanID("AP_EXA02"), member: .exampleland, number: "2")
            facts.note(
                .sample(plan: "AP_EXA02") { commitment in
                    commitment.planNumber = "2"
                    change(&commitment)
                })
            return PlanSummary(facts: facts, score: .init(), completeness: .declared).name
        }
        #expect(name { _ in } == "Exampleland 2018–2020")
        #expect(name { $0.planEndYear = 2018 } == "Exampleland 2018")
        #expect(name { $0.planEndYear = nil } == "Exampleland 2018")
        #expect(name { ($0.submitted, $0.planEndYear) = (nil, 2020) } == "Exampleland, plan 2")
    }

    @Test("a part of a commitment or plan is told apart in the reference")
    func refs() {
        let rule = RuleDescription(
            id: "a-rule", kind: .design, severity: .low, title: "A rule", rationale: "It matters.",
            severityReason: "It is light.", source: "A text", fix: "Mend it.")
        var gap = Gap(rule, "So.", on: .sample(), fields: ["end"])
        #expect(gap.ref == "gap:a-rule:EX0001")
        gap.milestone = "1.2"
        #expect(gap.ref == "gap:a-rule:EX0001/1.2")
        let plan = PlanInContext.example()
        #expect(Gap(rule, "So.", on: plan, theme: "open-data", fields: []).ref == "gap:a-rule:AP_EXA01/open-data")
        #expect(Gap(rule, "So.", on: plan, theme: nil, fields: []).ref == "gap:a-rule:AP_EXA01")
    }
}
