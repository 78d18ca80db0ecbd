import ModelTestSupport
import OGPModel
import OGPReporting
import TestSupport
import Testing

struct GapFoldPropertyTests {
    private let builder: GapReportBuilder

    init() throws { builder = try GapReportBuilder() }

    /// The gaps without the cell that a gap of a whole plan points at, which is that of the plan's first commitment.
    private func gaps(_ report: GapReport) -> [Gap: Int] {
        report.gaps.reduce(into: [:]) { counts, gap in
            var gap = gap
            if gap.commitment == nil { gap.sources = [] }
            counts[gap, default: 0] += 1
        }
    }

    @Test("the order of the commitments changes neither the set of gaps nor what the rules counted", arguments: 0..<200)
    func order(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 14)
        let isDeclared = random.flag()
        let report = builder.report(commitments, declared: isDeclared)
        let shuffled = builder.report(commitments.shuffled(using: &random), declared: isDeclared)
        #expect(gaps(shuffled) == gaps(report))
        #expect(shuffled.rules == report.rules)
        #expect(shuffled.plans == report.plans)
        #expect(shuffled.commitments == report.commitments)
    }

    @Test("every gap is counted by its rule, and every rule looks at no more than there is", arguments: 0..<100)
    func counts(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 14)
        let report = builder.report(commitments, declared: random.flag())
        for result in report.rules {
            #expect(result.fired == report.gaps.count { $0.rule == result.rule.id }, "\(result.rule.id)")
            #expect(result.fired + result.notEvaluable <= result.examined)
            if GapRules.commitmentRules.contains(where: { $0.description.id == result.rule.id }) {
                #expect(result.examined <= commitments.count)
            }
        }
    }

    @Test("adding what is not known about a commitment adds no delivery gap", arguments: 0..<100)
    func unknown(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 10)
        let before = builder.report(commitments, rules: ["delivery"])
        let after = builder.report(commitments + [.sample(plan: nil)], rules: ["delivery"])
        #expect(gaps(after) == gaps(before))
    }

    @Test("a rule asked for alone finds what it finds among all", arguments: GapRules.descriptions.map(\.id))
    func alone(rule: String) {
        for seed in 0..<20 {
            var random = SplitMix64(seed: seed)
            let commitments = random.commitments(upTo: 14)
            let all = builder.report(commitments, declared: true).gaps.filter { $0.rule == rule }
            #expect(builder.report(commitments, declared: true, rules: [rule]).gaps == all)
        }
    }
}
