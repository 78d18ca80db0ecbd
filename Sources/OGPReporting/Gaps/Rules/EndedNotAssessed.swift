import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Ended and never assessed.
    static let endedNotAssessed = CommitmentRule(
        RuleDescription(
            id: "ended-not-assessed", kind: .assessment, severity: .medium, title: "Ended and never assessed",
            rationale: "The time for it is over, and no assessment of completion is in the data.",
            severityReason: "What was done is not known. This is owed by the assessor, not by the government.",
            source: "OGP glossary, Completion: assessed four months after the conclusion of the action plan period",
            fix: "Ask the IRM when its report is due; until then say \"not assessed\", never \"not done\"."),
        firing: [
            RuleExample("The plan ended in 2020; nothing reviewed.") {
                .example { $0.ratings.completionEndOfTerm = .notReviewed }
            }
        ],
        holding: [
            RuleExample("Assessed at the end of the term.") { .example() },
            RuleExample("From a source that holds no ratings of the IRM: not judged.") {
                .example { $0.ratings = CommitmentRatings() }
            },
            RuleExample("Not reviewed, and the plan still runs.") {
                .example(judgedOn: "2019-06-01") { $0.ratings.completionEndOfTerm = .notReviewed }
            },
        ]
    ) { item in
        switch (item.hasEnded, item.ratings.completion) {
        case (_, .coded): return .holds
        case (nil, _): return .cannotJudge("nothing in the data says when it ends")
        case (false, _): return .outOfScope
        case (true, _) where item.ratings == CommitmentRatings():
            return .cannotJudge("the source holds no ratings of the IRM")
        case (true, .notReviewed):
            return .fires(
                "Its time is over, and its completion is not yet reviewed.",
                fields: ["completionEndOfTerm", "completionMidTerm", "end"])
        case (true, .notCollected), (true, .notApplicable), (true, .blank):
            return .fires(
                "Its time is over, and no assessment of its completion was collected.",
                fields: ["completionEndOfTerm", "completionMidTerm", "end"])
        case (true, .unrecognised): return .cannotJudge("its completion is a word that is not in the vocabulary")
        }
    }
}
