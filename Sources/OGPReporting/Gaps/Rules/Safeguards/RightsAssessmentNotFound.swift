extension SafeguardRule {
    /// Automated decisions: no assessment of rights found in the text given.
    static let rightsAssessmentNotFound = notFound(
        "chk-ai-assessment-named",
        RuleDescription(
            id: "rights-assessment-not-found", kind: .safeguard, severity: .medium,
            title: "Automated decisions: no assessment of rights found in the text given",
            rationale: "OGP's note asks that the use of artificial intelligence breaks no right or convention; an "
                + "assessment is how that is shown.",
            severityReason: "The source asks for the result; that a commitment names the assessment is this "
                + "project's reading.",
            source: "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019; "
                + "words by this project",
            fix: "Name the assessment and where it is published."),
        firing: RuleExample("An algorithm decides, and no assessment is named.") {
            .example(
                theme: "ai-and-open-algorithms",
                text: "Benefits will be granted by an algorithm.")
        },
        found: RuleExample("An impact assessment is named.") {
            .example(
                theme: "ai-and-open-algorithms",
                text: "Benefits will be granted by an algorithm after a human rights impact assessment.")
        })
}
