import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct AmbitionRuleTests {
    private static let impact: [RatingsCase<Coded<Bool>>] = [
        RatingsCase("moderate and relevant", .coded(true)) {
            $0.potentialImpact = .coded(.moderate)
            $0.relevant = .coded(true)
        },
        RatingsCase("transformative and relevant, though not verifiable", .coded(true)) {
            $0.potentialImpact = .coded(.transformative)
            $0.relevant = .coded(true)
            $0.verifiable = .coded(false)
        },
        RatingsCase("transformative and not relevant", .coded(false)) {
            $0.potentialImpact = .coded(.transformative)
            $0.relevant = .coded(false)
        },
        RatingsCase("minor and relevant", .coded(false)) {
            $0.potentialImpact = .coded(.minor)
            $0.relevant = .coded(true)
        },
        RatingsCase("none and relevant", .coded(false)) {
            $0.potentialImpact = .coded(.none)
            $0.relevant = .coded(true)
        },
        RatingsCase("unclear impact has the code of none", .coded(false)) {
            $0.potentialImpact = .coded(.unclear)
            $0.relevant = .coded(true)
        },
        RatingsCase("relevance not reviewed", .notReviewed) {
            $0.potentialImpact = .coded(.transformative)
            $0.relevant = .notReviewed
        },
        RatingsCase("impact not collected, relevance coded", .notCollected) { $0.relevant = .coded(true) },
        RatingsCase("impact not reviewed", .notReviewed) { $0.potentialImpact = .notReviewed },
        RatingsCase("impact a strange word", .unrecognised("Worsens")) {
            $0.potentialImpact = .unrecognised("Worsens")
            $0.relevant = .coded(true)
        },
    ]

    @Test("before 2020, high ambition needs at least moderate impact and relevance, both coded", arguments: impact)
    func highImpact(_ example: RatingsCase<Coded<Bool>>) {
        #expect(example.ratings.highPotentialImpact == example.expected)
        #expect(example.ratings.highAmbition == example.expected)
    }

    @Test(
        "since 2020, high ambition is substantial potential for results",
        arguments: [
            (Coded<PotentialForResults>.coded(.substantial), Coded<Bool>.coded(true)), (.coded(.modest), .coded(false)),
            (.coded(.unclear), .coded(false)), (.notReviewed, .notReviewed),
            (.unrecognised("Big"), .unrecognised("Big")),
        ])
    func results(potential: Coded<PotentialForResults>, expected: Coded<Bool>) {
        let ratings = CommitmentRatings { $0.potentialForResults = potential }
        #expect(ratings.highPotentialForResults == expected)
        #expect(ratings.highAmbition == expected)
        #expect(ratings.highPotentialImpact == .notCollected)
    }

    private static let scales: [RatingsCase<Bool>] = [
        RatingsCase("potential for results coded", true) { $0.potentialForResults = .coded(.unclear) },
        RatingsCase("both coded: the newer scale", true) {
            $0.potentialForResults = .coded(.modest)
            $0.potentialImpact = .coded(.minor)
        },
        RatingsCase("potential impact coded, the newer one still awaited", false) {
            $0.potentialForResults = .notReviewed
            $0.potentialImpact = .coded(.minor)
        },
        RatingsCase("only the newer one awaited", true) { $0.potentialForResults = .notReviewed },
        RatingsCase("both awaited", false) {
            $0.potentialForResults = .notReviewed
            $0.potentialImpact = .notReviewed
        },
        RatingsCase("neither collected", false) { _ in },
    ]

    @Test("the scale that the commitment was rated on speaks", arguments: scales)
    func scale(_ example: RatingsCase<Bool>) {
        #expect(example.ratings.isRatedForResults == example.expected)
    }

    @Test("an ambition is coded only if a scale is, and the two scales are never mixed", arguments: 0..<200)
    func separate(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ratings = random.ratings()
        let expected = ratings.isRatedForResults ? ratings.highPotentialForResults : ratings.highPotentialImpact
        #expect(ratings.highAmbition == expected)
        if ratings.highPotentialImpact.value == true { #expect(ratings.relevant.value == true) }
        let isCoded = ratings.potentialImpact.isCoded && ratings.relevant.isCoded
        #expect(ratings.highPotentialImpact.isCoded == isCoded)
    }
}
