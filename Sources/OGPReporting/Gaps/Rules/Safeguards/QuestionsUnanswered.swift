import OGPCatalogues
import OGPModel

extension SafeguardRule {
    /// Questions that nobody has answered yet.
    static let questionsUnanswered = SafeguardRule(
        RuleDescription(
            id: "questions-unanswered", kind: .unanswered, severity: .info,
            title: "Questions that nobody has answered yet",
            rationale: "Some safeguards only a person can judge. Until one has, nothing is known of them.",
            severityReason: "An open question is no failure of anybody.",
            source: "The checks of the theme catalogue, each with its own source",
            fix: "Fill in the review sheet that `ogp themes questions` writes, and give it with --answers."),
        firing: [
            RuleExample("A review sheet was given, and the questions of the theme have no answer in it.") {
                .example(theme: "internet-shutdowns", text: "Shutdowns will be regulated.", hasSheet: true)
            }
        ],
        holding: [
            RuleExample("No review sheet was given: not judged.") {
                .example(theme: "internet-shutdowns", text: "Shutdowns will be regulated.")
            },
            RuleExample("Every question was answered.") {
                let item = SafeguardsInContext.example(theme: "lobbying", text: "Lobbying will be regulated.")
                return item.questions.reduce(item) { $0.answered($1.id, .yes) }
            },
        ]
    ) { item in
        if item.questions.isEmpty, !item.hasQuestions { return [] }
        guard item.hasSheet else { return [(nil, .cannotJudge("no review sheet was given with --answers"))] }
        let open = item.questions.filter(\.isOpen)
        if open.isEmpty { return [(nil, .holds)] }
        let must = open.count { $0.check.weight == .must }
        let count = CountPhrase(open.count, of: item.questions.count).text(CountedNoun("question"))
        let ids = open.map(\.id).joined(separator: ", ")
        let each = must == open.count ? "each" : "\(must)"
        let urgent = must == 0 ? "" : " The sources ask \(each) of these of every such commitment."
        return [(nil, .fires("Unanswered: \(count), for a person: \(ids).\(urgent)", fields: ["policyAreas"]))]
    }
}
