import OGPModel

extension MilestoneRule {
    /// On time or late, against the dates.
    static let scheduleClaimContradicted = MilestoneRule(
        RuleDescription(
            id: "schedule-claim-contradicted", kind: .data, severity: .low,
            title: "Said on time or late, against the dates",
            rationale: "What is said about being on time does not go with the deadline and the day it was said.",
            severityReason: "The deadline may have been changed, or the word copied from an earlier report.",
            source: "The project's own rule: a claim on time is kept beside what the dates show",
            fix: "Correct the word, or state the deadline it refers to beside the original one."),
        firing: [
            RuleExample("Said to be on schedule a month after its deadline, and not complete.") {
                .example { milestone, _ in
                    milestone.end = .example("2024-03-31")
                    milestone.assessments = [.example(.inProgress, "2024-05-01") { $0.claim = .onSchedule }]
                }
            },
            RuleExample("Said to be overdue before its deadline.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.inProgress, "2024-05-01") { $0.claim = .overdue }]
                }
            },
            RuleExample("Said to be done on time, in a statement; an earlier one after the deadline had it open.") {
                .example(end: "2024-03-31") { milestone, _ in
                    milestone.assessments = [
                        .example(.limited, "2024-05-01"),
                        .example(.complete, "2024-06-01") { $0.claim = .doneOnTime },
                    ]
                }
            },
            RuleExample("Said to be done late, before its deadline.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.complete, "2024-05-01") { $0.claim = .doneLate }]
                }
            },
        ],
        holding: [
            RuleExample("On schedule when it was said; the deadline passed since.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.inProgress, "2024-05-01") { $0.claim = .onSchedule }]
                }
            },
            RuleExample("A delay is expected: no date can contradict that.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.inProgress) { $0.claim = .delayExpected }]
                }
            },
            RuleExample("Said to be overdue on a day that the deadline may mean.") {
                .example(end: "2024-01-01/2024-12-31") { milestone, _ in
                    milestone.assessments = [.example(.inProgress) { $0.claim = .overdue }]
                }
            },
            RuleExample("The statement carries no date: not judged.") {
                .example { milestone, _ in
                    milestone.assessments = [.example(.inProgress, nil) { $0.claim = .onSchedule }]
                }
            },
        ]
    ) { item in
        guard let index = item.milestone.assessments.lastIndex(where: { $0.claim != nil }),
            let claim = item.milestone.assessments[index].claim, item.end.latest != nil
        else { return .outOfScope }
        let statement = item.milestone.assessments[index]
        guard let said = statement.days else {
            return .cannotJudge("the statement about being on time carries no date")
        }
        guard let fault = item.contradiction(of: claim, said: said, before: item.milestone.assessments[..<index]) else {
            return .holds
        }
        return .fires(
            "Said to be \(claim.words) \(statement.attribution); \(fault).", fields: ["deadline", "statuses"])
    }
}

extension MilestoneInContext {
    /// What in the dates contradicts a claim, as a clause; `nil` where nothing does.
    fileprivate func contradiction(
        of claim: ScheduleClaim, said: CivilInterval, before: ArraySlice<Assessment>
    ) -> String? {
        guard let latest = end.latest, let earliest = end.earliest else { return nil }
        switch claim {
        case .onSchedule:
            let isDone = milestone.assessments.contains { $0.status.value == .complete }
            return said.earliest > latest && !isDone ? "its deadline, \(end.phrase), had passed by then" : nil
        case .overdue:
            return said.latest <= earliest ? "its deadline, \(end.phrase), had not passed by then" : nil
        case .doneLate:
            return said.latest <= earliest ? "its deadline, \(end.phrase), had not passed by then" : nil
        case .doneOnTime:
            let open = before.last { statement in
                statement.status.value.flatMap(StatusLevel.init).map { $0.lowest < 3 } == true
                    && (statement.days?.earliest).map { $0 > latest } == true
            }
            return open.map { "it was reported \($0.statusWords) \($0.attribution), after its deadline, \(end.phrase)" }
        case .delayExpected: return nil
        }
    }
}

extension ScheduleClaim {
    /// The claim in words that follow "said to be".
    fileprivate var words: String {
        switch self {
        case .onSchedule: "on schedule"
        case .delayExpected: "expected late"
        case .overdue: "overdue"
        case .doneOnTime: "done on time"
        case .doneLate: "done late"
        }
    }
}
