import OGPCatalogues
import OGPModel

extension SafeguardRule {
    /// A safeguard that a reviewer found wanting.
    static let questionAnsweredNo = SafeguardRule(
        RuleDescription(
            id: "safeguard-answered-no", kind: .safeguard, severity: .medium,
            title: "Safeguard that a reviewer found wanting",
            rationale: "A named person looked, and the answer is not the good one, or only in part.",
            severityReason: "It is the finding of a person with a source, and not of a search for words.",
            source: "The review sheet; the question's own source stands with it",
            fix: "Add the safeguard, or answer the reviewer with a source."),
        firing: [
            RuleExample("A reviewer answered no.") {
                .example(theme: "disinformation", text: "A code of conduct.").answered("chk-no-state-arbiter", .no)
            },
            RuleExample("A reviewer answered partly.") {
                .example(theme: "disinformation", text: "A code of conduct.").answered("chk-platform-code", .partly)
            },
            RuleExample("A reviewer answered yes to a question whose good answer is no.") {
                .example(theme: "internet-shutdowns", text: "Shutdowns will be regulated.")
                    .answered("chk-shutdown-incidents", .yes)
            },
        ],
        holding: [
            RuleExample("A reviewer answered no to a question whose good answer is no.") {
                .example(theme: "internet-shutdowns", text: "Shutdowns will be regulated.")
                    .answered("chk-shutdown-incidents", .no)
            },
            RuleExample("A reviewer answered no to an open question, to which no answer is wanting.") {
                .example(theme: "internet-shutdowns", text: "Shutdowns will be regulated.")
                    .answered("chk-shutdown-response", .no)
            },
            RuleExample("A reviewer answered yes.") {
                .example(theme: "disinformation", text: "A code of conduct.").answered("chk-no-state-arbiter", .yes)
            },
            RuleExample("Nobody answered: another rule speaks.") {
                .example(theme: "disinformation", text: "A code of conduct.", hasSheet: true)
            },
            RuleExample("The reviewer answered no at first and yes later: the later answer counts.") {
                .example(theme: "disinformation", text: "A code of conduct.")
                    .answered("chk-no-state-arbiter", .no, on: "2021-01-04")
                    .answered("chk-no-state-arbiter", .yes, on: "2021-05-04")
            },
        ]
    ) { item in
        item.questions.filter(\.isAnswered).map { question in
            let wanting = question.latest.contains { question.check.isWanting($0.value) }
            return (
                question.id,
                wanting ? .fires(question.answersSentence, fields: ["policyAreas"]) : .holds
            )
        }
    }
}
