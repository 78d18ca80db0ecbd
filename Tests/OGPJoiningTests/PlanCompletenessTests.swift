import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

struct PlanCompletenessTests {
    /// The completeness of the plan `P`, whose ids are given, beside those of the plan `Q`.
    private func completeness(_ ids: [String], others: [String] = [], idSource: IDSource = .given) -> PlanCompleteness {
        var facts = SourceFacts()
        for id in ids { facts.note(.sample(id, plan: "P") { $0.idSource = idSource }) }
        for id in others { facts.note(.sample(id, plan: "Q")) }
        return facts.completeness(of: ActionPlanID("P"))
    }

    @Test("a plan whose ids leave no hole, inside it or to the plans beside it, is whole")
    func unbroken() {
        #expect(completeness(["EX0001", "EX0002"], others: ["EX0003"]) == .unbroken)
        #expect(completeness(["EX0003", "EX0002"], others: ["EX0001", "EX0004"]) == .unbroken)
        #expect(completeness(["EX0001", "EX0001"], others: ["EX0002"]) == .unbroken)
    }

    @Test("ids that leave a hole inside the plan show that it is not whole")
    func holes() {
        let found = completeness(["EX0001", "EX0003"], others: ["EX0002", "EX0004"])
        #expect(found.label == "partial" && !found.isWhole)
    }

    @Test("an id missing before the first shows that it is not whole, and is named")
    func holeBefore() {
        let found = completeness(["EX0010", "EX0011"], others: ["EX0012"])
        #expect(found == .broken("EX0009, the id before its first, is not in the input"))
    }

    @Test("of a plan that nothing follows it cannot be known")
    func newest() {
        let found = completeness(["EX0002", "EX0003"], others: ["EX0001"])
        #expect(found == .unknown("nothing in the input follows its last id, EX0003"))
    }

    @Test("another member's ids follow nothing")
    func otherPrefix() {
        #expect(completeness(["EX0001"], others: ["MA0002"]).label == "unknown")
    }

    @Test("without serial ids it cannot be known")
    func noSerialIDs() {
        let reason = "its commitments carry no serial ids, so holes cannot be seen"
        #expect(completeness(["C01", "C02"]) == .unknown(reason))
        #expect(completeness(["EX0001"], others: ["EX0002"], idSource: .derived) == .unknown(reason))
        #expect(completeness([]) == .unknown("the plan is not in the input"))
    }

    @Test("only declared and unbroken plans are whole, and every state has its word and a clause as its reason")
    func states() {
        let states: [PlanCompleteness] = [.declared, .unbroken, .unknown("nobody knows"), .broken("one is missing")]
        #expect(states.map(\.isWhole) == [true, true, false, false])
        #expect(states.map(\.label) == ["declared", "unbroken", "unknown", "partial"])
        #expect(states.allSatisfy { !$0.reason.isEmpty && !$0.reason.hasSuffix(".") })
        #expect(states[3].reason == "one is missing")
    }
}
