import OGPModel

extension CommitmentRule {
    /// Complete, while parts of it are not.
    static let completeShareWithOpenMilestones = CommitmentRule(
        RuleDescription(
            id: "complete-share-with-open-milestones", kind: .data, severity: .low,
            title: "Complete, and not complete, in the same record",
            rationale: "One assessor says that all is done and also that some of it is not.",
            severityReason: "The record contradicts itself; it does not say which part of it is right.",
            source: "The project's own rule",
            fix: "Correct the status, the share or the milestones, whichever is out of date."),
        firing: [
            RuleExample("Complete, with a milestone that the same assessor reports limited.") {
                .example {
                    $0.assessments = [.example(.complete)]
                    $0.milestones = [.stated(.complete), .stated(.limited)]
                }
            },
            RuleExample("100 per cent, with a milestone that is not started.") {
                .example {
                    $0.assessments = [.example(.inProgress) { $0.percent = .all }]
                    $0.milestones = [.stated(.notStarted)]
                }
            },
            RuleExample("Complete and 60 per cent done.") {
                .example { $0.assessments = [.example(.complete) { $0.percent = Percentage(hundredths: 6_000) }] }
            },
        ],
        holding: [
            RuleExample("Complete, and so are its milestones.") {
                .example {
                    $0.assessments = [.example(.complete) { $0.percent = .all }]
                    $0.milestones = [.stated(.complete, share: 10_000), .stated(.withdrawn)]
                }
            },
            RuleExample("Complete by the IRM; limited by the government: a dispute, not a contradiction.") {
                .example {
                    $0.assessments = [.example(.complete, role: .irm)]
                    $0.milestones = [.stated(.limited)]
                }
            },
            RuleExample("A milestone that is complete and 60 per cent done: told of the milestone itself.") {
                .example { $0.milestones = [.stated(.complete, share: 6_000)] }
            },
            RuleExample("Complete; nothing is said about its milestone.") {
                .example {
                    $0.assessments = [.example(.complete)]
                    $0.milestones = [.example("1.1")]
                }
            },
        ]
    ) { item in
        let commitment = item.commitment
        let milestones = commitment.milestones
        guard !commitment.assessments.isEmpty || milestones.contains(where: { !$0.assessments.isEmpty }) else {
            return .outOfScope
        }
        let own = commitment.assessments.last(where: \.saysHowFar)?.contradiction.map { "It is reported \($0)." }
        let findings =
            AssessorRole.allCases.compactMap { openMilestones(of: commitment, by: $0) } + [own].compactMap { $0 }
        return findings.isEmpty ? .holds : .fires(findings.joined(separator: " "), fields: ["statuses", "milestones"])
    }

    /// "Complete by the government, 2024-06-01; of its milestones 1.2 and 1.3 are reported open by the same."
    private static func openMilestones(of commitment: Commitment, by role: AssessorRole) -> String? {
        guard let latest = commitment.assessments.last(where: { $0.role == role && $0.saysHowFar }),
            latest.status.value == .complete || latest.percent == .all
        else { return nil }
        let open = commitment.milestones.enumerated().compactMap { index, milestone -> String? in
            guard
                let status = milestone.assessments.last(where: { $0.role == role && $0.status.isCoded })?.status.value,
                StatusLevel(status).map({ $0.lowest < 3 }) == true
            else { return nil }
            return "\(milestone.name(place: index + 1)) (\(LabelWords.words(status.rawValue)))"
        }
        if open.isEmpty { return nil }
        let what = latest.percent == .all && latest.status.value != .complete ? "100 per cent" : latest.statusWords
        return "\(LabelWords.capitalised(what)) \(latest.attribution); the same assessor reports "
            + "\(CountedNoun.milestone.counted(open.count)) open: \(ShortText.list(open))."
    }

}

extension Milestone {
    /// An invented milestone with a status.
    fileprivate static func stated(_ status: ReportedStatus, share: Int? = nil) -> Milestone {
        var milestone = Milestone.example("1.1")
        milestone.assessments = [.example(status) { $0.percent = share.flatMap { Percentage(hundredths: $0) } }]
        return milestone
    }
}
