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
            RuleExample("A milestone that is complete and 60 per cent done.") {
                .example { $0.milestones = [.stated(.complete, share: 6_000)] }
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
        let findings =
            AssessorRole.allCases.compactMap { openMilestones(of: commitment, by: $0) } + shares(of: commitment)
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

    /// What is called complete with a share between nothing and all.
    private static func shares(of commitment: Commitment) -> [String] {
        var found: [String] = []
        if let share = commitment.assessments.last(where: \.saysHowFar)?.partlyComplete {
            found.append("It is reported complete and \(share) done.")
        }
        for (index, milestone) in commitment.milestones.enumerated() {
            guard let share = milestone.assessments.last(where: \.saysHowFar)?.partlyComplete else { continue }
            found.append("Milestone \(milestone.name(place: index + 1)) is reported complete and \(share) done.")
        }
        return found
    }
}

extension Assessment {
    /// Whether it names a status or a share.
    fileprivate var saysHowFar: Bool { status.isCoded || percent != nil }

    /// The share, where the status is complete and the share is neither nothing nor all.
    fileprivate var partlyComplete: String? {
        guard status.value == .complete, let percent, percent != .none, percent != .all else { return nil }
        let whole = percent.hundredths / 100
        let rest = percent.hundredths % 100
        if rest == 0 { return "\(whole) per cent" }
        return "\(whole).\(rest < 10 ? "0" : "")\(rest) per cent"
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
