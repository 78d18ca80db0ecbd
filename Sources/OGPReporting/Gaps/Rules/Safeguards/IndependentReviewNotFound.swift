extension SafeguardRule {
    /// Limits on content: no independent review found in the text given.
    static let independentReviewNotFound = notFound(
        "chk-independent-review-named",
        RuleDescription(
            id: "independent-review-not-found", kind: .safeguard, severity: .medium,
            title: "Limits on content: no independent review found in the text given",
            rationale: "Where the state limits content, OGP's note asks for review by an independent body, so that "
                + "no government decides alone what may be said.",
            severityReason: "The source asks it of every rule on content, but the body may be named in another law.",
            source: "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019; "
                + "words by this project",
            fix: "Name the court or independent body that reviews content, or say where it is named."),
        firing: RuleExample("A ministry removes content, and a review is denied.") {
            .example(
                theme: "disinformation",
                text: "The ministry labels false news and removes it without independent review.")
        },
        found: RuleExample("An independent commission is named.") {
            .example(
                theme: "disinformation",
                text: "False news is labelled only after review by an independent commission.")
        })
}
