import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

struct PlanFactsTests {
    private func plan(submitted: [Int?], ends: [Int?] = []) -> PlanFacts {
        var facts = PlanFacts(id: ActionPlanID("AP_EXA01"), member: .exampleland, number: "1")
        for index in 0..<max(submitted.count, ends.count) {
            facts.note(
                .sample {
                    $0.submitted = index < submitted.count ? submitted[index] : nil
                    $0.planEndYear = index < ends.count ? ends[index] : nil
                    $0.planDuration = 2
                })
        }
        return facts
    }

    @Test("a plan's years are those that most rows state, the earlier of two that are stated equally often")
    func commonest() {
        #expect(plan(submitted: [2018, 2019, 2019]).submitted == 2019)
        #expect(plan(submitted: [2019, 2018]).submitted == 2018)
        #expect(plan(submitted: [nil, nil, 2018]).submitted == 2018)
        #expect(plan(submitted: [nil]).submitted == nil)
        #expect(plan(submitted: [], ends: [2020, 2021, 2021]).endYear == 2021)
    }

    @Test("all years stated are kept with how often")
    func stated() {
        let plan = plan(submitted: [2018, 2019, 2019], ends: [2020, nil, 2020])
        #expect(plan.submissionYears == [2018: 1, 2019: 2])
        #expect(plan.endYears == [2020: 2])
        #expect(plan.durations == [2: 3])
    }

    @Test("the last day is the last of the end year, and unknown without one")
    func lastDay() {
        #expect(plan(submitted: [2018], ends: [2020]).lastDay == .day("2020-12-31"))
        #expect(plan(submitted: [2018], ends: [nil]).lastDay == nil)
    }
}
