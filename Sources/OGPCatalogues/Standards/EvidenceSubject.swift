/// What a rule looks for in the process record.
public enum EvidenceSubject: String, Sendable, Hashable, CaseIterable {
    /// A forum or space for dialogue.
    case forum
    /// Published rules of a forum.
    case forumRules
    /// A member of the forum with high-level authority.
    case highLevelMember
    /// A meeting of the forum.
    case forumMeeting
    /// A meeting of the forum, a consultation or a meeting on implementation: any meeting in which government and others talk.
    case dialogueMeeting
    /// A meeting of any kind after the plan's first day.
    case meetingInImplementation
    /// A meeting of the forum after the plan's first day.
    case forumMeetingInImplementation
    /// A meeting at which results of the plan are presented and comments collected.
    case implementationMeeting
    /// A meeting that can be joined from elsewhere.
    case remoteMeeting
    /// Minutes of a meeting.
    case minutes
    /// A public website.
    case website
    /// A repository.
    case repository
    /// An update of a repository.
    case repositoryUpdate
    /// An update with information on how the plan was made.
    case developmentRecord
    /// An update with evidence of implementation.
    case implementationRecord
    /// An update on progress: a record of implementation or a report on progress.
    case progressUpdate
    /// The timeline of the process, published.
    case timeline
    /// An activity of outreach.
    case outreach
    /// A mechanism that gathers inputs.
    case inputPeriod
    /// A mechanism that gathers inputs on the web.
    case onlineConsultation
    /// A mechanism or meeting that gathers inputs in person.
    case inPersonConsultation
    /// Input of those who are not in the forum.
    case outsideInput
    /// A self-assessment report.
    case selfAssessment
    /// A local member's inception report.
    case inceptionReport
    /// A local member's report on a complete commitment.
    case endOfCommitmentReport
    /// A local member's report at the end of the term.
    case endOfTermReport
}
