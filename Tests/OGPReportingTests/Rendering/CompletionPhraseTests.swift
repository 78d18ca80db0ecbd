import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct CompletionPhraseTests {
    private static func tally(_ completions: [Coded<Completion>]) -> ScoreTally {
        completions.reduce(into: ScoreTally()) { tally, completion in
            var ratings = CommitmentRatings()
            ratings.completionMidTerm = .blank
            ratings.completionEndOfTerm = completion
            tally.count(ratings, submitted: 2018, cluster: nil)
        }
    }

    @Test(
        "completion is told in counts, with what may still change and who is left out",
        arguments: [
            (
                [Coded<Completion>.coded(.complete), .coded(.limited)],
                "completion is substantial or complete for 1 of 2 commitments assessed; left out of the count: none withdrawn"
            ),
            (
                [.coded(.complete), .notReviewed, .blank],
                "completion is substantial or complete for 1 of 1 commitment assessed (up to 3 of 3 if the 1 not yet reviewed "
                    + "and 1 blank come out so); left out of the count: none withdrawn"
            ),
            (
                [.coded(.notStarted), .coded(.withdrawn), .coded(.withdrawn), .coded(.noEvidence), .notCollected],
                "completion is substantial or complete for 0 of 1 commitment assessed; left out of the count: 2 withdrawn, "
                    + "1 without evidence and 1 not collected"
            ),
            ([.notReviewed], "no completion is assessed yet: 1 not yet reviewed, none withdrawn"),
            ([.coded(.withdrawn)], "no completion is assessed yet: 1 withdrawn"),
        ])
    func clause(completions: [Coded<Completion>], expected: String) {
        #expect(CompletionPhrase(tally: Self.tally(completions)).clause == expected)
    }

    @Test(
        "what a count may still become is a range, or said to be settled or unknown",
        arguments: [
            ([Coded<Completion>.coded(.complete), .coded(.limited), .notReviewed], "1 to 2 of 3"),
            ([.coded(.complete)], "settled"), ([.notReviewed], "not known"), ([.coded(.withdrawn)], "nothing open"),
        ])
    func outlook(completions: [Coded<Completion>], expected: String) {
        #expect(CompletionPhrase(tally: Self.tally(completions)).outlook == expected)
    }

    @Test("labels are listed in the order of the scale, without those that do not occur")
    func labels() {
        let tally = Self.tally([.notReviewed, .coded(.limited), .coded(.complete), .coded(.complete)])
        #expect(CompletionPhrase(tally: tally).labels == "2 complete, 1 limited and 1 not yet reviewed")
    }

    @Test(
        "a list joins its parts with commas and one and",
        arguments: [
            ([(0, "a")], ""), ([(1, "a")], "1 a"), ([(1, "a"), (0, "b"), (2, "c")], "1 a and 2 c"),
            ([(1, "a"), (1204, "b"), (2, "c")], "1 a, 1,204 b and 2 c"),
        ])
    func list(parts: [(count: Int, words: String)], expected: String) {
        #expect(CompletionPhrase.list(parts) == expected)
    }
}
