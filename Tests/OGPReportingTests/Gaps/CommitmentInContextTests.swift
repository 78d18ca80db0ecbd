import ModelTestSupport
import OGPJoining
import OGPModel
import OGPReporting
import Testing

struct CommitmentInContextTests {
    private func hasEnded(
        _ day: String, planEnds: Int?, end: DateReading = .silent, endOfTerm: Coded<Completion> = .notReviewed,
        facts: Bool = false
    ) -> Bool? {
        let commitment = Commitment.sample {
            $0.planEndYear = planEnds
            $0.end = end
            $0.ratings.completionEndOfTerm = endOfTerm
        }
        var plan = PlanFacts(id: ActionPlanID("AP_EXA01"), member: .exampleland, number: "1")
        plan.note(commitment)
        return CommitmentInContext(
            commitment, start: Deadline(unknown: "", basis: .none), end: end.resolved(order: nil, basis: .none),
            plan: facts ? plan : nil, judgedOn: .day(day)
        ).hasEnded
    }

    @Test("time is over once the plan's end year has passed, not on its last day")
    func planEnd() {
        for facts in [true, false] {
            #expect(hasEnded("2020-12-31", planEnds: 2020, facts: facts) == false)
            #expect(hasEnded("2021-01-01", planEnds: 2020, facts: facts) == true)
        }
    }

    @Test("where no plan end is stated, the commitment's own last day decides")
    func ownEnd() {
        #expect(hasEnded("2019-06-30", planEnds: nil, end: .day("2019-06-30")) == false)
        #expect(hasEnded("2019-07-01", planEnds: nil, end: .day("2019-06-30")) == true)
    }

    @Test("an end-of-term assessment shows that time is over, in the plan's last year and not before")
    func assessed() {
        #expect(hasEnded("2019-12-31", planEnds: 2020, endOfTerm: .coded(.limited)) == false)
        #expect(hasEnded("2020-10-01", planEnds: 2020, endOfTerm: .coded(.limited)) == true)
        #expect(hasEnded("2020-10-01", planEnds: 2020) == false)
        #expect(hasEnded("2015-01-01", planEnds: nil, endOfTerm: .coded(.withdrawn)) == true)
    }

    @Test("where nothing tells, it is not known")
    func unknown() {
        #expect(hasEnded("2030-01-01", planEnds: nil) == nil)
        #expect(hasEnded("2030-01-01", planEnds: nil, end: .ambiguous()) == nil)
    }
}
