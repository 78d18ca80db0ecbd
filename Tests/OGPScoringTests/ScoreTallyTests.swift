import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

struct ScoreTallyTests {
    private func tally(_ ratings: [CommitmentRatings], submitted: Int? = 2015) -> ScoreTally {
        ratings.reduce(into: ScoreTally()) { $0.count($1, submitted: submitted, cluster: nil) }
    }

    @Test("a tally of nothing is empty: no rates, no counts")
    func empty() {
        let tally = ScoreTally()
        #expect(tally.commitments == 0 && tally.assessments == 0)
        #expect(tally.completion.rate == nil && tally.results.rate == nil)
        #expect(tally.potentialImpact.rate == nil && tally.potentialForResults.rate == nil)
        #expect(tally.completionCounts.total == 0)
    }

    @Test("each measure counts in its own place")
    func measures() {
        let later = CommitmentRatings {
            $0.potentialForResults = .coded(.modest)
            $0.earlyResults = .coded(.significant)
            $0.completionEndOfTerm = .coded(.withdrawn)
        }
        let tally = tally([.starred, later])
        #expect(tally.completion.rate == Fraction(1, of: 1))
        #expect(tally.completionCounts[.withdrawn] == 1)
        #expect(tally.potentialImpact.rate == Fraction(1, of: 1))
        #expect(tally.potentialForResults.rate == Fraction(0, of: 1))
        #expect(tally.potentialForResults.top == Fraction(0, of: 1))
        #expect(tally.results.rate == Fraction(1, of: 1))
        #expect(tally.starEndOfTerm.assessed == 1 && tally.starEndOfTerm.starred == 1)
        #expect(tally.bindingConstraint[.starred] == 1)
    }

    @Test("each star formula has its own tally")
    func stars() {
        let moderate = CommitmentRatings {
            $0 = .starred
            $0.potentialImpact = .coded(.moderate)
            $0.completionEndOfTerm = .notReviewed
        }
        let tally = tally([.starred, moderate])
        #expect(StarFormula.allCases.map { tally.stars($0).starred } == [2, 2, 1, 1])
        #expect(StarFormula.allCases.map { tally.stars($0).assessed } == [2, 2, 2, 1])
    }

    @Test("commitments of one cluster share one assessment and are all counted")
    func clusters() {
        var tally = ScoreTally()
        for cluster in ["A B", "A B", nil, "C D"] { tally.count(.starred, submitted: 2015, cluster: cluster) }
        #expect(tally.commitments == 4 && tally.assessments == 3)
        #expect(tally.completion.assessed == 4)
        var other = ScoreTally()
        other.count(.starred, submitted: 2015, cluster: "C D")
        #expect((tally + other).assessments == 3)
        #expect((tally + other).commitments == 5)
    }

    @Test("what others report never enters the IRM's figures, and each role has its own place")
    func reported() {
        var tally = ScoreTally()
        tally.count(reported: .coded(.complete), by: .irm)
        #expect(tally == ScoreTally())
        tally.count(reported: .coded(.inProgress), by: .government)
        tally.count(reported: .coded(.onHold), by: .civilSociety)
        tally.count(reported: .notReviewed, by: .monitoringBody)
        tally.count(reported: .coded(.endedUnknown), by: .other)
        #expect(tally.reportedByGovernment[.inProgress] == 1 && tally.reportedByGovernment.total == 1)
        #expect(tally.reportedByCivilSociety[.onHold] == 1 && tally.reportedByCivilSociety.total == 1)
        #expect(tally.reportedByMonitoringBody[.notReviewed] == 1 && tally.reportedByMonitoringBody.total == 1)
        #expect(tally.reportedByOther[.endedUnknown] == 1 && tally.reportedByOther.total == 1)
        #expect(tally.completion.assessed == 0 && tally.commitments == 0)
    }

    @Test("plans since 2020 stand beside the ladder")
    func ladder() {
        #expect(tally([.starred], submitted: 2021).bindingConstraint[BindingConstraint.notApplicable] == 1)
        #expect(tally([.starred], submitted: 2019).bindingConstraint[BindingConstraint.starred] == 1)
    }
}
