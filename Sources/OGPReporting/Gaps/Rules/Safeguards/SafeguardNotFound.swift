import OGPThemes

extension SafeguardRule {
    /// The checks of text that have a rule of their own.
    private static let ruled: Set<String> = [
        "chk-assembly-standard", "chk-intl-standard", "chk-independent-review-named", "chk-authorisation-named",
        "chk-ai-assessment-named", "chk-redress-named", "chk-emergency-end",
    ]

    /// What any other check of text looks for, such as one of a reader's own catalogue.
    static let safeguardNotFound = SafeguardRule(
        RuleDescription(
            id: "safeguard-not-found", kind: .safeguard, severity: .low,
            title: "Safeguard of a catalogue of one's own not found in the text given",
            rationale: "The catalogue in use asks that the text of such a commitment names a safeguard.",
            severityReason: "How much depends on it is for those to say who wrote the check.",
            source: "The theme catalogue in use",
            fix: "Name the safeguard in the commitment, or say where it is named."),
        asksOnlyTexts: true,
        firing: [
            RuleExample("A check of one's own looks for words that the text does not hold.") {
                .ownCheck(text: "A law will be drafted.")
            }
        ],
        holding: [
            RuleExample("The text holds the words.") { .ownCheck(text: "A law will be drafted in open session.") }
        ]
    ) { item in
        item.questions.filter { !ruled.contains($0.id) && $0.applicable.outcome != nil }
            .map { ($0.id, $0.judgedByText) }
    }
}
