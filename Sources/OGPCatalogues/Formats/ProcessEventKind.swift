/// What a row of a process record is about. The raw value is the word in the column `event`.
package enum ProcessEventKind: String, Sendable, CaseIterable {
    /// The development of the plan began.
    case developmentStart
    /// The plan was delivered.
    case delivered
    /// The plan was to be delivered.
    case deliveryDue
    /// The first day of the plan.
    case planStart
    /// The last day of the plan.
    case planEnd
    /// The last day of the plan before.
    case previousPlanEnd
    /// A space for dialogue.
    case forum
    /// The publication of its rules.
    case forumRules
    /// A seat in it.
    case forumMember
    /// A meeting.
    case meeting
    /// A website on the member's participation.
    case website
    /// A look at a website.
    case websiteCheck
    /// A repository.
    case repository
    /// An addition to a repository.
    case repositoryUpdate
    /// A publication of the timeline.
    case timeline
    /// An activity of outreach.
    case outreach
    /// A mechanism to gather inputs.
    case inputPeriod
    /// A comment or proposal.
    case contribution
    /// A response to one contribution, or to all together.
    case response
    /// A report owed or filed.
    case report
    /// A letter received.
    case letter
    /// An answer to one of the IRM's questions of 2011 to 2016.
    case answer
    /// What somebody says of one requirement.
    case requirement
    /// What somebody says about the public's influence.
    case influence
    /// A group that took part, beside the first one.
    case participants
    /// A piece of evidence, beside the first one.
    case evidence

    /// The columns that mean something in such a row, beside those that every row has.
    package var columns: Set<ProcessColumn> {
        switch self {
        case .developmentStart, .delivered, .deliveryDue, .planStart, .planEnd, .previousPlanEnd: [.date]
        case .forum: Self.shown.union([.title, .date])
        case .forumRules: Self.shown.union([.of, .date])
        case .forumMember: [.of, .who, .group, .said, .count, .flags, .date, .end]
        case .meeting: Self.shown.union(Self.attended).union([.type, .date, .title, .text, .flags])
        case .website, .repository: [.link, .date]
        case .websiteCheck: [.of, .date, .flags]
        case .repositoryUpdate: Self.shown.union([.of, .date, .phase, .about, .text])
        case .timeline: Self.shown.union([.date, .count, .text])
        case .outreach: Self.shown.union(Self.attended).union([.date, .title, .text])
        case .inputPeriod: Self.shown.union(Self.attended).union([.title, .type, .date, .end])
        case .contribution: [.date, .group, .said, .who, .text, .about]
        case .response: Self.shown.union([.of, .date, .status, .text, .change])
        case .report: Self.shown.union([.type, .title, .due, .date, .about, .count])
        case .letter: Self.shown.union([.type, .date, .text])
        case .answer: Self.shown.union([.requirement, .status, .said, .year])
        case .requirement: Self.shown.union([.requirement, .phase, .status, .said, .date, .text])
        case .influence: [.phase, .status, .type, .said, .date]
        case .participants: Self.attended.union([.of])
        case .evidence: [.of, .evidenceKind, .date, .link, .text]
        }
    }

    /// Whether an event of the kind takes place on a day that has to be stated.
    package var isDated: Bool {
        switch self {
        case .developmentStart, .delivered, .deliveryDue, .planStart, .planEnd, .previousPlanEnd, .meeting, .timeline,
            .websiteCheck, .repositoryUpdate, .outreach, .inputPeriod, .letter:
            true
        default: false
        }
    }

    private static let shown: Set<ProcessColumn> = [.evidenceKind, .link]
    private static let attended: Set<ProcessColumn> = [.group, .count, .who, .said]
}
