import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Ended and not complete.
    static let endedIncomplete = CommitmentRule(
        RuleDescription(
            id: "ended-incomplete", kind: .delivery, severity: .high, title: "Ended and not complete",
            rationale: "The time that was set for it is over, and the latest assessment is below substantial.",
            severityReason: "It concerns the core of what was promised, within the time that was set.",
            source: "OGP glossary, Completion: high completion is substantial or complete",
            fix: "Say publicly what was not done and why, and whether it is taken up again, by whom and by when."),
        firing: [
            RuleExample("The plan ended in 2020; limited at the end of the term.") {
                .example { $0.ratings.completionEndOfTerm = .coded(.limited) }
            },
            RuleExample("A plan of 2012 with one progress report only: not started.") {
                .example {
                    $0.submitted = 2012
                    $0.planEndYear = 2013
                    $0.ratings.completionEndOfTerm = .notCollected
                    $0.ratings.completionMidTerm = .coded(.notStarted)
                }
            },
        ],
        holding: [
            RuleExample("Substantial at the end of the term.") {
                .example { $0.ratings.completionEndOfTerm = .coded(.substantial) }
            },
            RuleExample("Limited at mid-term, and the plan still runs.") {
                .example(judgedOn: "2019-06-01") {
                    $0.ratings.completionEndOfTerm = .notReviewed
                    $0.ratings.completionMidTerm = .coded(.limited)
                }
            },
            RuleExample("Limited at mid-term; the end-of-term report is not out: not judged.") {
                .example {
                    $0.ratings.completionEndOfTerm = .notReviewed
                    $0.ratings.completionMidTerm = .coded(.limited)
                }
            },
            RuleExample("Withdrawn: a rule of its own.") {
                .example { $0.ratings.completionEndOfTerm = .coded(.withdrawn) }
            },
        ]
    ) { item in
        switch item.hasEnded {
        case nil: .cannotJudge("nothing in the data says when it ends")
        case false: .outOfScope
        case true: judgeCompletion(item.ratings)
        }
    }

    private static func judgeCompletion(_ ratings: CommitmentRatings) -> Judgement {
        switch (ratings.completionEndOfTerm, ratings.completionMidTerm) {
        case (.coded(let completion), _):
            return judge(completion, stage: "at the end of the term", field: "completionEndOfTerm")
        case (.notReviewed, .coded), (.unrecognised, .coded):
            return .cannotJudge("it was assessed at mid-term only, and the end-of-term assessment is missing")
        case (_, .coded(let completion)):
            return judge(completion, stage: "in the progress report, the only one", field: "completionMidTerm")
        default: return .cannotJudge(ratings.completion.reason(for: "completion"))
        }
    }

    private static func judge(_ completion: Completion, stage: String, field: String) -> Judgement {
        switch completion {
        case .complete, .substantial: .holds
        case .withdrawn: .outOfScope
        case .noEvidence: .cannotJudge("the IRM found no evidence either way")
        case .limited: .fires("The IRM codes completion as limited \(stage).", fields: [field, "end"])
        case .notStarted: .fires("The IRM codes completion as not started \(stage).", fields: [field, "end"])
        }
    }
}
