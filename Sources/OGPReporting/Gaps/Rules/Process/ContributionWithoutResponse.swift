import OGPModel
import OGPScoring

extension ProcessRule {
    /// A contribution to a plan that was delivered without a response to it.
    static let contributionWithoutResponse = ProcessRule(
        RuleDescription(
            id: "contribution-without-response", kind: .process, severity: .low,
            title: "Contribution without a response",
            rationale: "Whoever contributed is owed an answer on how the contribution was considered.",
            severityReason: "A single answer is quickly given; that many are missing shows in the requirement.",
            source: "OGP glossary, Reasoned response",
            fix: "Publish what became of the contribution and why, with the day."),
        firing: [
            RuleExample("The plan was delivered; the contribution has no response.") { .example(contribution: false) }
        ],
        holding: [
            RuleExample("It has a response.") { .example(contribution: true) },
            RuleExample("A response to all contributions is published.") {
                .example(contribution: false, isAnsweredTogether: true)
            },
            RuleExample("The plan is still being made.") { .example(contribution: false, isDelivered: false) },
        ]
    ) { item in
        guard case .contribution(let contribution, let isAnsweredTogether) = item.item else { return .outOfScope }
        if !contribution.answers.isEmpty || isAnsweredTogether { return .holds }
        guard let delivered = item.delivered, delivered < item.asOf else { return .holds }
        return .fires(
            "Contribution \(contribution.id) has no response; the plan was delivered on \(delivered).",
            fields: ["response"])
    }
}
