import OGPModel
import OGPScoring
import Testing

struct VerifiabilityRuleTests {
    private static let cases: [RatingsCase<Coded<Bool>>] = [
        RatingsCase("stated as verifiable", .coded(true)) { $0.verifiable = .coded(true) },
        RatingsCase("what is stated speaks before specificity", .coded(false)) {
            $0.verifiable = .coded(false)
            $0.specificity = .coded(.high)
        },
        RatingsCase("high specificity", .coded(true)) { $0.specificity = .coded(.high) },
        RatingsCase("medium specificity", .coded(true)) { $0.specificity = .coded(.medium) },
        RatingsCase("low specificity", .coded(false)) { $0.specificity = .coded(.low) },
        RatingsCase("no specificity at all", .coded(false)) { $0.specificity = .coded(.none) },
        RatingsCase("specificity speaks where the stated one is not reviewed", .coded(true)) {
            $0.verifiable = .notReviewed
            $0.specificity = .coded(.medium)
        },
        RatingsCase("specificity still to be reviewed", .notReviewed) { $0.specificity = .notReviewed },
        RatingsCase("neither collected", .notCollected) { _ in },
        RatingsCase("the stated one's kind of missing otherwise", .notReviewed) { $0.verifiable = .notReviewed },
        RatingsCase("a strange word stays one", .unrecognised("Maybe")) { $0.verifiable = .unrecognised("Maybe") },
    ]

    @Test("verifiability is as stated, else converted from specificity", arguments: cases)
    func verifiability(_ example: RatingsCase<Coded<Bool>>) {
        #expect(example.ratings.verifiability == example.expected)
    }
}
