extension SafeguardRule {
    /// Commitment on assembly: no international standard found in the text given.
    static let assemblyStandardNotFound = notFound(
        "chk-assembly-standard",
        RuleDescription(
            id: "assembly-standard-not-found", kind: .safeguard, severity: .medium,
            title: "Commitment on assembly: no international standard found in the text given",
            rationale: "OGP's note asks that any commitment on assembly refers to international legal standards, so "
                + "that a new rule can be held against them.",
            severityReason: "The source asks it of every such commitment, but the reference may stand in a law or "
                + "annex that is not in the text.",
            source: "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019",
            fix: "Name the standard in the commitment, such as article 21 of the ICCPR, or say where it is named."),
        firing: RuleExample("A law on gatherings; the covenant is named only beside a denial.") {
            .example(
                theme: "freedom-of-assembly",
                text: "A law on public gatherings will be drafted. It does not refer to the ICCPR.")
        },
        found: RuleExample("The covenant is named.") {
            .example(
                theme: "freedom-of-assembly",
                text: "A law on public gatherings will be drafted in line with article 21 of the ICCPR.")
        })
}
