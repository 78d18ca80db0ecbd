import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

struct CurrentPlansTests {
    private struct Plan {
        let id: String
        let number: String
        let years: (Int?, Int?)
        let member: MemberReference
    }

    private func plan(
        _ id: String, _ number: String, _ from: Int?, _ to: Int?, member: MemberReference = .exampleland
    ) -> Plan {
        Plan(id: id, number: number, years: (from, to), member: member)
    }

    private func current(_ plans: [Plan], on day: String) -> [String] {
        var facts = SourceFacts()
        for (place, plan) in plans.enumerated() {
            facts.note(
                .sample("EX000\(place)", plan: plan.id) {
                    $0.planNumber = plan.number
                    ($0.submitted, $0.planEndYear) = plan.years
                    $0.member = plan.member
                })
        }
        return facts.currentPlans(asOf: .day(day)).map(\.text).sorted()
    }

    @Test("the plan in force counts, even where a later one stands in the data")
    func inForce() {
        let plans = [plan("P1", "1", 2014, 2016), plan("P2", "2", 2016, 2018), plan("P3", "3", 2019, 2021)]
        #expect(current(plans, on: "2015-06-01") == ["P1"])
        #expect(current(plans, on: "2018-12-31") == ["P2"])
        #expect(current(plans, on: "2020-01-01") == ["P3"])
    }

    @Test("without one in force the latest counts")
    func latest() {
        let plans = [plan("P1", "1", 2014, 2016), plan("P2", "2", 2016, 2018)]
        #expect(current(plans, on: "2024-01-01") == ["P2"])
        #expect(current([plan("P2", "2", 2016, nil), plan("P1", "1", 2014, nil)], on: "2015-01-01") == ["P2"])
    }

    @Test("of several in force the one submitted last counts, then the higher number, then the later id")
    func ties() {
        #expect(current([plan("P1", "1", 2014, 2018), plan("P2", "2", 2016, 2018)], on: "2017-01-01") == ["P2"])
        #expect(current([plan("P1", "10", 2016, 2018), plan("P2", "9", 2016, 2018)], on: "2017-01-01") == ["P1"])
        #expect(current([plan("P2", "1", 2016, 2018), plan("P1", "1", 2016, 2018)], on: "2017-01-01") == ["P2"])
    }

    @Test("a plan without a year stands before all others")
    func withoutYear() {
        #expect(current([plan("P9", "9", nil, nil), plan("P1", "1", 2014, 2016)], on: "2024-01-01") == ["P1"])
        #expect(current([plan("P9", "9", nil, nil)], on: "2024-01-01") == ["P9"])
    }

    @Test("each member has one, and a member without a code is known by its own name")
    func members() {
        let other = MemberReference.sample("Otherland", code: nil)
        let third = MemberReference.sample("Thirdland", code: nil)
        let plans = [
            plan("P1", "1", 2014, 2016), plan("Q1", "1", 2012, 2014, member: other),
            plan("Q2", "2", 2014, 2016, member: other),
            plan("R1", "1", 2011, 2012, member: third),
        ]
        #expect(current(plans, on: "2024-01-01") == ["P1", "Q2", "R1"])
        #expect(current([], on: "2024-01-01").isEmpty)
    }
}
