import ModelTestSupport
import OGPModel
import TestSupport
import Testing

@testable import OGPReporting

struct RuleResultTests {
    private static let rule = RuleDescription(
        id: "a-rule", kind: .design, severity: .low, title: "A rule", rationale: "It matters.",
        severityReason: "It is light.", source: "A text", fix: "Mend it.")

    private func result(_ judgements: [Judgement]) -> RuleResult {
        judgements.reduce(into: RuleResult(Self.rule)) { $0.count($1) }
    }

    @Test("examined are those judged and those that could not be; what is out of scope is neither")
    func counting() {
        let result = result([
            .holds, .fires("So.", fields: ["end"]), .cannotJudge("it is blank"), .cannotJudge("it is blank"),
            .outOfScope,
        ])
        #expect(result.examined == 4 && result.fired == 1 && result.notEvaluable == 2)
        #expect(result.reasons == ["it is blank": 2])
    }

    @Test("the reasons stand with how often, the commonest first and equal ones by name")
    func because() {
        let result = result([.cannotJudge("zeal"), .cannotJudge("air"), .cannotJudge("mist"), .cannotJudge("mist")])
        #expect(result.because == "mist (2); air (1); zeal (1)")
        #expect(self.result([.holds]).because.isEmpty)
    }

    @Test("the order of items changes nothing", arguments: 0..<100)
    func order(seed: Int) {
        var random = SplitMix64(seed: seed)
        let all: [Judgement] = [
            .holds, .outOfScope, .fires("So.", fields: ["end"]), .cannotJudge("air"), .cannotJudge("zeal"),
        ]
        let judgements = (0..<random.number(in: 0...20)).map { _ in random.pick(all) }
        let whole = result(judgements)
        let shuffled = result(judgements.shuffled(using: &random))
        #expect(whole == shuffled && whole.because == shuffled.because)
        #expect(whole.examined == judgements.count { $0 != .outOfScope })
        #expect(whole.notEvaluable == whole.reasons.values.reduce(0, +))
        #expect(whole.fired + whole.notEvaluable <= whole.examined)
    }
}
