import OGPModel

extension MilestoneRule {
    /// Assessors disagree on the milestone.
    static let milestoneAssessorsDisagree = MilestoneRule(
        RuleDescription(
            id: "milestone-assessors-disagree", kind: .dispute, severity: .medium,
            title: "Government and independent assessor disagree on a milestone",
            rationale: "The government and an independent assessor place the milestone a step or more apart.",
            severityReason: "Either may be right; a reader has to know that there are two answers.",
            source: "OGP glossary, Completion: the steps from not started to complete",
            fix: "Publish the reasons of both beside each other, and what evidence each rests on."),
        firing: [
            RuleExample("Complete by the government; limited by civil society ten days later.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.complete), .example(.limited, "2024-06-11", role: .civilSociety),
                    ]
                }
            },
            RuleExample("In progress by the government; not started by the monitoring body.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.inProgress), .example(.notStarted, role: .monitoringBody)]
                }
            },
            RuleExample("Not started by the government; complete by the IRM.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.notStarted), .example(.complete, role: .irm)]
                }
            },
        ],
        holding: [
            RuleExample("In progress by the government; substantial by civil society.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.inProgress), .example(.substantial, role: .civilSociety)]
                }
            },
            RuleExample(
                "At the time of civil society's statement both said limited; the government reports progress since."
            ) {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.limited, "2023-12-01"), .example(.limited, "2024-01-01", role: .civilSociety),
                        .example(.complete),
                    ]
                }
            },
            RuleExample("Withdrawn is no step of the scale.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.withdrawn), .example(.limited, role: .civilSociety)]
                }
            },
            RuleExample("The government spoke only later, and further along: not judged.") {
                .example { milestone, _ in
                    milestone.assessments = [
                        .example(.limited, "2024-01-01", role: .civilSociety), .example(.complete),
                    ]
                }
            },
        ]
    ) { AssessorDispute.judge($0.milestone.assessments) }
}
