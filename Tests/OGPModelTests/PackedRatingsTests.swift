import OGPModel
import Testing

struct PackedRatingsTests {
    @Test("Ratings of which nothing was collected are zero")
    func nothing() {
        #expect(PackedRatings(CommitmentRatings()).bits == 0)
        #expect(PackedRatings().ratings == CommitmentRatings())
    }

    @Test("Every label and kind of missing comes back", arguments: Completion.allCases)
    func labels(completion: Completion) {
        var ratings = CommitmentRatings()
        ratings.completionEndOfTerm = .coded(completion)
        ratings.completionMidTerm = .notReviewed
        ratings.openedGovernment = .coded(.noEarlyResults)
        ratings.earlyResults = .blank
        ratings.potentialForResults = .notApplicable
        ratings.values.technology = .coded(false)
        ratings.irmAssessed = .coded(true)
        #expect(PackedRatings(ratings).ratings == ratings)
    }

    @Test("A value outside the vocabulary comes back without its text")
    func unrecognised() {
        var ratings = CommitmentRatings()
        ratings.specificity = .unrecognised("Rather high")
        #expect(PackedRatings(ratings).ratings.specificity == .unrecognised(""))
    }

    @Test("Ratings packed one by one are put together by their bits")
    func together() {
        var (first, second, both) = (CommitmentRatings(), CommitmentRatings(), CommitmentRatings())
        first.relevant = .coded(true)
        second.potentialImpact = .coded(.minor)
        both.relevant = first.relevant
        both.potentialImpact = second.potentialImpact
        let bits = PackedRatings(first).bits | PackedRatings(second).bits
        #expect(PackedRatings(bits: bits) == PackedRatings(both))
        #expect(bits >> 56 == 0)
    }
}
