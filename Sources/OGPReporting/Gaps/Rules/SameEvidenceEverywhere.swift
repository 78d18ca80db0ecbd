import OGPModel

extension CommitmentRule {
    /// One address for many milestones.
    static let sameEvidenceEverywhere = CommitmentRule(
        RuleDescription(
            id: "same-evidence-everywhere", kind: .data, severity: .low,
            title: "One address as evidence for many milestones",
            rationale:
                "An address that is given for three milestones or more seldom shows what was done for each of them.",
            severityReason: "One page may show several steps; the reader has to find out which.",
            source: "The project's own rule",
            fix: "Give each milestone the page or document that shows it."),
        firing: [
            RuleExample("Three milestones, one address.") {
                .example {
                    $0.milestones = ["1.1", "1.2", "1.3"].map { .shown($0, by: "https://example.org/") }
                }
            }
        ],
        holding: [
            RuleExample("Two of three milestones share an address.") {
                .example {
                    $0.milestones = [
                        .shown("1.1", by: "https://example.org/a"), .shown("1.2", by: "https://example.org/a"),
                        .shown("1.3", by: "https://example.org/c"),
                    ]
                }
            },
            RuleExample("One milestone repeats its address in three statements.") {
                .example {
                    var milestone = Milestone.shown("1.1", by: "https://example.org/a")
                    milestone.assessments = [1, 2, 3].map { _ in .example(.limited, link: "https://example.org/a") }
                    $0.milestones = [milestone, .shown("1.2", by: "https://example.org/b"), .example("1.3")]
                }
            },
        ]
    ) { item in
        let milestones = item.commitment.milestones
        guard milestones.count > 2 else { return .outOfScope }
        var order: [String] = []
        var counts: [String: Int] = [:]
        for milestone in milestones {
            for link in Set(milestone.allEvidence.compactMap(\.link)).sorted() where !link.isEmpty {
                if counts[link] == nil { order.append(link) }
                counts[link, default: 0] += 1
            }
        }
        if order.isEmpty { return .outOfScope }
        let shared = order.filter { counts[$0, default: 0] > 2 }
        guard let first = shared.first else { return .holds }
        let share = CountPhrase(counts[first, default: 0], of: milestones.count).text(.milestone)
        let more =
            shared.count > 1
            ? " \(CountedNoun("other address", plural: "other addresses").counted(shared.count - 1))"
                + " too stand with three or more." : ""
        return .fires(
            "The address \u{201C}\(ShortText.cut(first))\u{201D} is given as evidence for \(share).\(more)",
            fields: ["milestones"])
    }
}

extension Milestone {
    /// An invented milestone with an address as evidence.
    fileprivate static func shown(_ number: String, by link: String) -> Milestone {
        var milestone = Milestone.example(number)
        milestone.evidence = [Evidence(link: link, text: "")]
        return milestone
    }
}
