import OGPModel

/// The words and codes by which OGP's exports write a scale.
struct RatingWords<Label: RatingScale> {
    /// Words in folded form (lower case, no list letter, single spaces) and what they mean.
    let words: [String: Label]
    /// Each label's numeric code in this generation; empty where the code is checked in another way.
    let codes: [Label: Int]
    /// The code of "Not Applicable" where it has a number of its own.
    var notApplicableCode: Int?

    /// The label of a folded word.
    func label(_ folded: String) -> Label? { words[folded] }
}

extension RatingWords where Label == Completion {
    private static let completionWords: [String: Completion] = [
        "complete": .complete, "completed": .complete, "fully complete": .complete,
        "substantial": .substantial, "substantial progress": .substantial,
        "limited": .limited, "limited progress": .limited,
        "not started": .notStarted, "notstarted": .notStarted,
        "unclear": .noEvidence, "no evidence available": .noEvidence, "no evidence": .noEvidence,
        "unable to tell": .noEvidence,
        "unable to tell from government and civil society responses": .noEvidence,
        "withdrawn": .withdrawn, "officially withdrawn": .withdrawn,
    ]

    /// Completion; the database of 2015 counts from 1, the later exports from 2.
    static func completion(_ generation: OGPGeneration) -> RatingWords {
        let codes: [Completion: Int] =
            generation == .combined2015
            ? [.notStarted: 1, .limited: 2, .substantial: 3, .complete: 4]
            : [.withdrawn: 0, .noEvidence: 1, .notStarted: 2, .limited: 3, .substantial: 4, .complete: 5]
        return RatingWords(words: completionWords, codes: codes)
    }
}

extension RatingWords where Label == Specificity {
    /// Specificity.
    static let specificity = RatingWords(
        words: ["high": .high, "medium": .medium, "low": .low, "none": .none],
        codes: [.none: 0, .low: 1, .medium: 2, .high: 3])
}

extension RatingWords where Label == PotentialImpact {
    /// Potential impact; `Unclear` has the code of `None`.
    static let potentialImpact = RatingWords(
        words: [
            "transformative": .transformative, "moderate": .moderate, "minor": .minor, "none": .none,
            "unclear": .unclear, "worsens": .none,
        ],
        codes: [.unclear: 0, .none: 0, .minor: 1, .moderate: 2, .transformative: 3])
}

extension RatingWords where Label == PotentialForResults {
    /// Potential for results.
    static let potentialForResults = RatingWords(
        words: ["unclear": .unclear, "modest": .modest, "substantial": .substantial],
        codes: [.unclear: 0, .modest: 1, .substantial: 2])
}

extension RatingWords where Label == OpennessChange {
    private static let changeWords: [String: OpennessChange] = [
        "outstanding": .outstanding, "major": .major, "marginal": .marginal,
        "did not change": .didNotChange, "no change": .didNotChange, "none": .didNotChange,
        "worsens": .worsens, "worsened": .worsens,
        "no early results to report yet": .noEarlyResults,
    ]

    /// Overall, under the header `_OpenGovernment`.
    static let openedGovernment = RatingWords(
        words: changeWords,
        codes: [
            .worsens: 0, .didNotChange: 1, .noEarlyResults: 1, .marginal: 2, .major: 3, .outstanding: 4,
        ])

    /// By value: the codes are shifted by one, because 0 means "not applicable".
    static let openedByValue = RatingWords(
        words: changeWords,
        codes: [.worsens: 1, .didNotChange: 2, .marginal: 3, .major: 4, .outstanding: 5], notApplicableCode: 0)
}

extension RatingWords where Label == EarlyResults {
    /// Early results.
    static let earlyResults = RatingWords(
        words: [
            "no notable results": .noNotableResults, "moderate": .moderate, "moderate results": .moderate,
            "significant": .significant, "significant results": .significant,
        ],
        codes: [.noNotableResults: 0, .moderate: 1, .significant: 2])
}

extension RatingWords where Label == CompletionChange {
    /// Change in completion; its code is a signed step difference and is checked as such.
    static let change = RatingWords(
        words: ["increase": .increase, "no change": .noChange, "decrease": .decrease], codes: [:])
}
