import OGPJoining
import OGPModel
import OGPScoring

extension ContextRule {
    /// A pledge that no plan follows up.
    static let pledgeWithoutFollowUp = ContextRule(
        RuleDescription(
            id: "pledge-without-follow-up", kind: .coverage, severity: .low,
            title: "Pledge with no commitment that follows it up",
            rationale: "A signature or an announcement binds nobody until a plan says who does what by when.",
            severityReason: "A pledge may be kept outside action plans; the data do not tell.",
            source:
                "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019 (pledges of other "
                + "forums, and the gap between pledge and delivery); the records are those of the files of context",
            fix: "Say where the pledge is followed up, or take it into the next plan."),
        on: .pledge,
        firing: [
            RuleExample("A call was signed in July 2019; the whole plan of 2018 to 2020 holds no commitment on it.") {
                .example(.pledge)
            },
            RuleExample(
                "The list gives no day of signature, and the call was opened in 2018; the only plan, a whole one of 2023 to 2025, "
                    + "holds no commitment on it: whatever the day, it was in force then or came after."
            ) {
                .example(.pledge, on: [], opened: "2018-11-12", plans: [.example((2023, 2025))])
            },
        ],
        holding: [
            RuleExample("The plan submitted after the signature holds one.") {
                .example(.pledge, plans: [.example((2021, 2023), answers: true)])
            },
            RuleExample("The list gives no day of signature, and nobody knows since when one could sign: not judged.") {
                .example(.pledge, on: [])
            },
            RuleExample("No day of signature; the plan of 2018 to 2020 may have been over by then: not judged.") {
                .example(.pledge, on: [], opened: "2018-11-12")
            },
            RuleExample("No day of signature; the plan that still runs on the day of the question holds a commitment.")
            {
                .example(.pledge, on: [], opened: "2018-11-12", plans: [.example((2023, 2025), answers: true)])
            },
            RuleExample("The data may not hold the whole plan: not judged.") {
                .example(.pledge, plans: [.example(completeness: .unknown("nothing follows its last id"))])
            },
        ]
    ) { item in item.judgement { item.finding } }
}
