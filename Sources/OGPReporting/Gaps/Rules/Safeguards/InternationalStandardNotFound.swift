extension SafeguardRule {
    /// Commitment on rights: no international standard found in the text given.
    static let internationalStandardNotFound = notFound(
        "chk-intl-standard",
        RuleDescription(
            id: "international-standard-not-found", kind: .safeguard, severity: .low,
            title: "Commitment on rights: no international standard found in the text given",
            rationale: "A rule on rights that names the standard behind it can be held against that standard.",
            severityReason: "The source asks it of limits on content; for the other themes it is good practice.",
            source: "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019; "
                + "extended by this project",
            fix: "Name a standard that the theme rests on, or say where it is named."),
        firing: RuleExample("A privacy bill whose text names no standard.") {
            .example(
                theme: "data-rights-privacy",
                text: "A privacy bill will be drafted and published.")
        },
        found: RuleExample("A convention on data protection is named.") {
            .example(
                theme: "data-rights-privacy",
                text: "A privacy bill will be drafted in line with Convention 108+.")
        })
}
