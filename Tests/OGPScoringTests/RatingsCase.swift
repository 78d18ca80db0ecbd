import OGPModel
import Testing

/// Ratings described in words, with what a rule makes of them.
struct RatingsCase<Expected: Sendable>: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: Expected
    let ratings: CommitmentRatings

    /// A case whose ratings are those of `base`, by default none, after the change.
    init(
        _ text: String, _ expected: Expected, from base: CommitmentRatings = CommitmentRatings(),
        _ change: (inout CommitmentRatings) -> Void
    ) {
        self.text = text
        self.expected = expected
        var ratings = base
        change(&ratings)
        self.ratings = ratings
    }

    var testDescription: String { text }
}
