import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct CompletionRuleTests {
    private static let latest: [RatingsCase<Coded<Completion>>] = [
        RatingsCase("the end of the term wins", .coded(.complete)) {
            $0.completionMidTerm = .coded(.limited)
            $0.completionEndOfTerm = .coded(.complete)
        },
        RatingsCase("the end of the term wins even where it is lower: the latest, not the maximum", .coded(.limited)) {
            $0.completionMidTerm = .coded(.substantial)
            $0.completionEndOfTerm = .coded(.limited)
        },
        RatingsCase("a withdrawal at the end wins over progress at mid-term", .coded(.withdrawn)) {
            $0.completionMidTerm = .coded(.substantial)
            $0.completionEndOfTerm = .coded(.withdrawn)
        },
        RatingsCase("mid-term speaks where the end is not reviewed", .coded(.substantial)) {
            $0.completionMidTerm = .coded(.substantial)
            $0.completionEndOfTerm = .notReviewed
        },
        RatingsCase("mid-term speaks where the end was not collected", .coded(.notStarted)) {
            $0.completionMidTerm = .coded(.notStarted)
        },
        RatingsCase("mid-term speaks where the end is blank", .coded(.notStarted)) {
            $0.completionMidTerm = .coded(.notStarted)
            $0.completionEndOfTerm = .blank
        },
        RatingsCase("a strange word at the end does not give way to mid-term", .unrecognised("Mostly")) {
            $0.completionMidTerm = .coded(.complete)
            $0.completionEndOfTerm = .unrecognised("Mostly")
        },
        RatingsCase("a strange word at mid-term stays one", .unrecognised("Mostly")) {
            $0.completionMidTerm = .unrecognised("Mostly")
            $0.completionEndOfTerm = .notReviewed
        },
    ]

    @Test("the latest completion is the end of the term's, else mid-term's", arguments: latest)
    func latestCompletion(_ example: RatingsCase<Coded<Completion>>) {
        #expect(example.ratings.completion == example.expected)
    }

    @Test("where neither stage is coded, the kinds of missing speak in their order")
    func missing() {
        let kinds: [Missing] = [.notReviewed, .notCollected, .notApplicable, .blank]
        for (place, first) in kinds.enumerated() {
            for second in kinds[place...] {
                var ratings = CommitmentRatings()
                ratings.completionMidTerm = .absent(first)
                ratings.completionEndOfTerm = .absent(second)
                #expect(ratings.completion.missing == first, "\(first) at mid-term, \(second) at the end")
                swap(&ratings.completionMidTerm, &ratings.completionEndOfTerm)
                #expect(ratings.completion.missing == first, "\(second) at mid-term, \(first) at the end")
            }
        }
    }

    @Test(
        "high completion is substantial or complete; withdrawn and no evidence are in no denominator",
        arguments: [
            (Coded<Completion>.coded(.complete), Coded<Bool>.coded(true)), (.coded(.substantial), .coded(true)),
            (.coded(.limited), .coded(false)), (.coded(.notStarted), .coded(false)),
            (.coded(.noEvidence), .notApplicable), (.coded(.withdrawn), .notApplicable),
            (.notReviewed, .notReviewed), (.notCollected, .notCollected), (.notApplicable, .notApplicable),
            (.blank, .blank), (.unrecognised("Mostly"), .unrecognised("Mostly")),
        ])
    func high(completion: Coded<Completion>, expected: Coded<Bool>) {
        let ratings = CommitmentRatings {
            $0.completionMidTerm = .blank
            $0.completionEndOfTerm = completion
        }
        #expect(ratings.highCompletion == expected)
    }

    private static let falls: [RatingsCase<Bool?>] = [
        RatingsCase("substantial, then limited", true) {
            $0.completionMidTerm = .coded(.substantial)
            $0.completionEndOfTerm = .coded(.limited)
        },
        RatingsCase("limited twice", false) {
            $0.completionMidTerm = .coded(.limited)
            $0.completionEndOfTerm = .coded(.limited)
        },
        RatingsCase("not started, then complete", false) {
            $0.completionMidTerm = .coded(.notStarted)
            $0.completionEndOfTerm = .coded(.complete)
        },
        RatingsCase("substantial, then withdrawn: no step of the scale", nil) {
            $0.completionMidTerm = .coded(.substantial)
            $0.completionEndOfTerm = .coded(.withdrawn)
        },
        RatingsCase("no evidence, then not started: no step of the scale", nil) {
            $0.completionMidTerm = .coded(.noEvidence)
            $0.completionEndOfTerm = .coded(.notStarted)
        },
        RatingsCase("assessed once", nil) { $0.completionMidTerm = .coded(.substantial) },
    ]

    @Test("completion fell back only where both stages are steps and the later is lower", arguments: falls)
    func fellBack(_ example: RatingsCase<Bool?>) {
        #expect(example.ratings.fellBack == example.expected)
    }

    @Test("the latest completion is always one of the two stages', or missing in both", arguments: 0..<200)
    func sources(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ratings = random.ratings()
        let latest = ratings.completion
        let isStage = latest == ratings.completionEndOfTerm || latest == ratings.completionMidTerm
        #expect(isStage)
        if ratings.completionEndOfTerm.isCoded { #expect(latest == ratings.completionEndOfTerm) }
        #expect(ratings.highCompletion.isCoded == (latest.value?.isAssessed == true))
    }
}
