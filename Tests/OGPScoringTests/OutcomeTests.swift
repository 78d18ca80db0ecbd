import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct OutcomeTests {
    private static let cases: [RatingsCase<Outcome?>] = [
        RatingsCase("ambitious and complete", .completeAndAmbitious, from: .starred) { _ in },
        RatingsCase("strong results, though neither", .completeAndAmbitious) {
            $0.potentialImpact = .coded(.none)
            $0.relevant = .coded(true)
            $0.completionEndOfTerm = .coded(.limited)
            $0.openedGovernment = .coded(.major)
        },
        RatingsCase("strong results, and nothing else assessed", .completeAndAmbitious) {
            $0.earlyResults = .coded(.significant)
        },
        RatingsCase("ambitious, not complete", .ambitious, from: .starred) {
            $0.completionEndOfTerm = .coded(.limited)
        },
        RatingsCase("complete, not ambitious", .complete, from: .starred) { $0.potentialImpact = .coded(.minor) },
        RatingsCase("complete and transformative, but not relevant", .complete, from: .starred) {
            $0.relevant = .coded(false)
        },
        RatingsCase("neither", .neither, from: .starred) {
            $0.potentialImpact = .coded(.minor)
            $0.completionEndOfTerm = .coded(.notStarted)
        },
        RatingsCase("a plan since 2020, on its own scale", .ambitious) {
            $0.potentialForResults = .coded(.substantial)
            $0.completionEndOfTerm = .coded(.limited)
        },
        RatingsCase("ambition not coded: no group, not the lowest", nil, from: .starred) {
            $0.potentialImpact = .notReviewed
        },
        RatingsCase("completion not coded: no group", nil, from: .starred) {
            $0.completionMidTerm = .notCollected
            $0.completionEndOfTerm = .notReviewed
        },
        RatingsCase("withdrawn: in no denominator, so no group", nil, from: .starred) {
            $0.completionEndOfTerm = .coded(.withdrawn)
        },
        RatingsCase("moderate early results are not strong", nil) { $0.earlyResults = .coded(.moderate) },
        RatingsCase("nothing assessed", nil) { _ in },
    ]

    @Test(
        "the group sums up ambition, completion and results, and is nil where a part is not assessed", arguments: cases)
    func outcome(_ example: RatingsCase<Outcome?>) {
        #expect(Outcome(example.ratings) == example.expected)
    }

    @Test("a group follows from its parts and from nothing else", arguments: 0..<200)
    func follows(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ratings = random.ratings()
        let isStrong = ratings.strongResults.value == true
        let isRated = ratings.highAmbition.isCoded && ratings.highCompletion.isCoded
        #expect((Outcome(ratings) != nil) == (isStrong || isRated))
        let expected: Outcome? =
            switch (ratings.highAmbition.value, ratings.highCompletion.value) {
            case (true?, true?): .completeAndAmbitious
            case (true?, false?): .ambitious
            case (false?, true?): .complete
            case (false?, false?): .neither
            default: nil
            }
        #expect(Outcome(ratings) == (isStrong ? .completeAndAmbitious : expected))
    }
}
