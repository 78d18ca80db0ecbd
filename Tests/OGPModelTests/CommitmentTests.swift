import ModelTestSupport
import OGPModel
import Testing

struct CommitmentTests {
    private func sharing(_ ids: String...) -> Commitment {
        .sample { $0.assessedWith = ids.map(CommitmentID.init) }
    }

    @Test("commitments of one cluster share one key, however the source orders their ids")
    func assessmentKey() {
        #expect(sharing("EX0002", "EX0001").assessmentKey == sharing("EX0001", "EX0002").assessmentKey)
        #expect(sharing("EX0001", "EX0002").assessmentKey == "EX0001 EX0002")
        #expect(sharing("EX0001", "EX0003").assessmentKey != sharing("EX0001", "EX0002").assessmentKey)
    }

    @Test("a commitment that is assessed on its own has no key")
    func ownAssessment() {
        #expect(sharing().assessmentKey == nil)
        #expect(sharing("EX0001").assessmentKey == nil)
    }

    @Test("the era is the plan's, and unknown without a year")
    func era() {
        #expect(Commitment.sample { $0.submitted = 2015 }.era == .second)
        #expect(Commitment.sample { $0.submitted = nil }.era == nil)
        #expect(Commitment.sample { $0.submitted = 1905 }.era == nil)
    }

    @Test("ratings begin with nothing collected: nothing unknown is zero")
    func emptyRatings() {
        let ratings = CommitmentRatings()
        #expect(ratings.completionEndOfTerm.missing == .notCollected)
        #expect(ratings.relevant.missing == .notCollected)
        #expect(ratings.irmAssessed.missing == .notCollected)
    }

    @Test("ids order by their text, exactly as written")
    func idOrder() {
        let ids = ["EX0010", "EX0002", "ex0001"].map(CommitmentID.init)
        #expect(ids.sorted().map(\.text) == ["EX0002", "EX0010", "ex0001"])
        #expect(CommitmentID("ex0001") != CommitmentID("EX0001"))
        let plans = ["AP_B02", "AP_B01", "AP_A09"].map(ActionPlanID.init)
        #expect(plans.sorted().map(\.description) == ["AP_A09", "AP_B01", "AP_B02"])
    }
}
