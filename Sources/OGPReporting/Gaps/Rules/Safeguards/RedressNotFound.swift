extension SafeguardRule {
    /// No way to complain found in the text given.
    static let redressNotFound = notFound(
        "chk-redress-named",
        RuleDescription(
            id: "redress-not-found", kind: .safeguard, severity: .low,
            title: "No way to complain found in the text given",
            rationale: "A rule on rights helps those concerned only if they can complain and obtain a remedy.",
            severityReason: "Good practice; the route is often given by general law.",
            source: "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019; "
                + "words by this project",
            fix: "Name the route of complaint and the remedy, or say where they stand."),
        firing: RuleExample("An algorithm decides, and no complaint is named.") {
            .example(
                theme: "ai-and-open-algorithms",
                text: "Benefits will be granted by an algorithm.")
        },
        found: RuleExample("A complaint to the ombudsman is named.") {
            .example(
                theme: "ai-and-open-algorithms",
                text: "Anyone refused by the algorithm can lodge a complaint with the ombudsman.")
        })
}
