extension SafeguardRule {
    /// Emergency measure: no end or review found in the text given.
    static let emergencyEndNotFound = notFound(
        "chk-emergency-end",
        RuleDescription(
            id: "emergency-end-not-found", kind: .safeguard, severity: .medium,
            title: "Emergency measure: no end or review found in the text given",
            rationale: "Measures taken in an emergency tend to outlive it; an end date or a review is what keeps "
                + "them exceptional.",
            severityReason: "The harm is named by the source; the end may stand in the measure itself, which is not "
                + "in the text.",
            source: "IGF 2020 workshop 334; words by this project",
            fix: "State the day on which the measure ends or is reviewed, and by whom."),
        firing: RuleExample("Emergency measures without an end.") {
            .example(
                theme: "",
                text: "Contact tracing continues under the emergency measures.")
        },
        found: RuleExample("An end date is named.") {
            .example(
                theme: "",
                text: "The emergency measures have an end date: 31 March.")
        })
}
