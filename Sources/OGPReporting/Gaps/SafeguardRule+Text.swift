import OGPCatalogues
import OGPModel
import OGPThemes

extension SafeguardRule {
    /// The rule on one check of text: it fires where what is looked for is not in the text given, and no person has
    /// settled the question. It asks; it never says that a safeguard is violated.
    ///
    /// - Parameters:
    ///   - check: the id of the check.
    ///   - description: what the rule says of itself.
    ///   - firing: an example that fires it.
    ///   - found: an example whose text names the safeguard.
    /// - Returns: the rule.
    static func notFound(
        _ check: String, _ description: RuleDescription, firing: RuleExample<SafeguardsInContext>,
        found: RuleExample<SafeguardsInContext>
    ) -> SafeguardRule {
        SafeguardRule(
            description, asksOnlyTexts: true, firing: [firing],
            holding: [
                found,
                RuleExample("A named reviewer answered the question.") {
                    let item = firing.make()
                    return item.answered(check, .yes)
                },
                RuleExample("Only the title is given: not judged.") {
                    .example(theme: item(firing).theme) { $0.title = item(firing).title }
                },
            ]
        ) { item in item.questions.filter { $0.id == check }.map { ($0.id, $0.judgedByText) } }
    }

    private static func item(_ example: RuleExample<SafeguardsInContext>) -> (theme: String, title: String) {
        let item = example.make()
        let question = item.questions.first
        let theme = question?.applicable.themes.first ?? ""
        return (theme, theme.isEmpty ? item.commitment.fullText : item.commitment.title)
    }
}

extension SafeguardQuestion {
    /// What the text says, unless a person has settled the question.
    var judgedByText: Judgement {
        guard let outcome = applicable.outcome else { return .outOfScope }
        if isSettled { return .holds }
        switch outcome {
        case .found: return .holds
        case .noText: return .cannotJudge("only its title is given")
        case .notFound where !applicable.isSpokenOf: return .outOfScope
        case .notFound(let denied):
            let beside = denied.first.map { match in
                " The words \u{201C}\(match.words)\u{201D} (\(match.field), character \(match.offset + 1)) "
                    + "stand beside a denial."
            }
            return .fires(
                "Looked for \(check.sought ?? "its words"); not found in the text given.\(beside ?? "") A person "
                    + "should be "
                    + "asked: \u{201C}\(check.question("en"))\u{201D}.",
                fields: ["policyAreas", "title"])
        }
    }
}
