import OGPModel
import OGPScoring

extension CommitmentRule {
    /// Assessors disagree on the commitment.
    static let assessorsDisagree = CommitmentRule(
        RuleDescription(
            id: "assessors-disagree", kind: .dispute, severity: .medium,
            title: "Government and independent assessor disagree",
            rationale: "The government and an independent assessor place the commitment a step or more apart.",
            severityReason: "Either may be right; a reader has to know that there are two answers.",
            source: "OGP glossary, Completion: the steps from not started to complete",
            fix: "Publish the reasons of both beside each other, and what evidence each rests on."),
        firing: [
            RuleExample("Complete by the government; limited by the IRM at the end of the term.") {
                .example {
                    $0.assessments = [.example(.complete, "2021-01-01")]
                    $0.ratings.completionEndOfTerm = .coded(.limited)
                }
            },
            RuleExample("Limited by the government; complete by the IRM.") {
                .example { $0.assessments = [.example(.limited, "2020-01-01")] }
            },
        ],
        holding: [
            RuleExample("Both say complete.") { .example { $0.assessments = [.example(.complete, "2021-01-01")] } },
            RuleExample("In progress and limited may mean the same.") {
                .example {
                    $0.assessments = [.example(.inProgress, "2020-06-01")]
                    $0.ratings.completionEndOfTerm = .coded(.limited)
                }
            },
            RuleExample("Nobody but the IRM speaks.") { .example() },
            RuleExample(
                "Limited by the IRM at mid-term, complete by the government at a later or unknown day: not judged."
            ) {
                .example {
                    $0.assessments = [.example(.complete, "2021-01-01")]
                    $0.ratings.completionEndOfTerm = .notReviewed
                    $0.ratings.completionMidTerm = .coded(.limited)
                }
            },
        ]
    ) { item in
        if item.commitment.assessments.isEmpty { return .outOfScope }
        return AssessorDispute.judge(item.commitment.assessments + item.ratingOfIRM)
    }
}

extension CommitmentInContext {
    /// The IRM's latest rating of completion as a statement.
    fileprivate var ratingOfIRM: [Assessment] {
        let isEndOfTerm = ratings.completionEndOfTerm.isCoded
        guard let completion = ratings.completion.value else { return [] }
        return [
            Assessment(
                role: .irm, by: "", stage: isEndOfTerm ? .endOfTerm : .midTerm,
                status: .coded(ReportedStatus(completion)), said: "")
        ]
    }
}
