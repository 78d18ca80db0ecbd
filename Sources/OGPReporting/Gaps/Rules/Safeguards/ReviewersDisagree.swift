import OGPModel

extension SafeguardRule {
    /// Two reviewers who answered differently.
    static let reviewersDisagree = SafeguardRule(
        RuleDescription(
            id: "reviewers-disagree", kind: .dispute, severity: .info,
            title: "Reviewers who answered differently",
            rationale: "Both answers are kept and shown; which is right, a reader can only tell by their sources.",
            severityReason: "It says something about the review, not about the commitment.",
            source: "The review sheets",
            fix: "Ask both reviewers for their sources; the answers stay as they are."),
        firing: [
            RuleExample("One reviewer says yes, another says no.") {
                .example(theme: "disinformation", text: "A code of conduct.")
                    .answered("chk-no-state-arbiter", .yes)
                    .answered("chk-no-state-arbiter", .no, by: "Ben Example")
            }
        ],
        holding: [
            RuleExample("Both say yes.") {
                .example(theme: "disinformation", text: "A code of conduct.")
                    .answered("chk-no-state-arbiter", .yes)
                    .answered("chk-no-state-arbiter", .yes, by: "Ben Example")
            },
            RuleExample("One reviewer changed the answer.") {
                .example(theme: "disinformation", text: "A code of conduct.")
                    .answered("chk-no-state-arbiter", .no, on: "2021-01-04")
                    .answered("chk-no-state-arbiter", .yes, on: "2021-05-04")
            },
        ]
    ) { item in
        item.questions.filter { $0.latest.count > 1 }.map { question in
            (question.id, question.isDisputed ? .fires(question.answersSentence, fields: ["policyAreas"]) : .holds)
        }
    }
}
