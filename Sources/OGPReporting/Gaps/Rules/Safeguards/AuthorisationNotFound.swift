extension SafeguardRule {
    /// Shutdown or surveillance: no authorisation found in the text given.
    static let authorisationNotFound = notFound(
        "chk-authorisation-named",
        RuleDescription(
            id: "authorisation-not-found", kind: .safeguard, severity: .medium,
            title: "Shutdown or surveillance: no authorisation found in the text given",
            rationale: "Interference with networks or communications asks for prior approval by a court or another "
                + "independent body.",
            severityReason: "The report asks it of every such power, but the approval may be named in another law.",
            source: "OHCHR report A/HRC/50/55, 13 May 2022, read in another's account; OGP note of 26 April 2019",
            fix: "Name who authorises the measure beforehand, or say where it is named."),
        firing: RuleExample("An agency acts, and an authorisation is denied.") {
            .example(
                theme: "digital-surveillance",
                text: "The agency may intercept messages without judicial authorisation.")
        },
        found: RuleExample("A judicial authorisation is named.") {
            .example(
                theme: "digital-surveillance",
                text: "Each interception needs prior judicial authorisation.")
        })
}
