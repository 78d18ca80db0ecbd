/// The record of how one plan is made and carried out: what took place, when, with whom, and what shows it.
///
/// Each list is in the order of its sources. An empty list means that nothing is recorded, not that nothing took place.
public struct ProcessRecord: Sendable, Hashable {
    /// The days that rules count from.
    public var dates = ProcessDates()
    /// The spaces for dialogue.
    public var forums: [Forum] = []
    /// The meetings, of whatever kind.
    public var meetings: [ProcessMeeting] = []
    /// The public websites.
    public var websites: [ProcessWebsite] = []
    /// The repositories, with what was added to them.
    public var repositories: [ProcessRepository] = []
    /// The publications of the timeline.
    public var timelines: [TimelinePublication] = []
    /// The activities of outreach.
    public var outreach: [OutreachActivity] = []
    /// The mechanisms by which inputs were gathered.
    public var inputPeriods: [InputPeriod] = []
    /// The contributions, with the responses to each.
    public var contributions: [Contribution] = []
    /// The responses that speak of all contributions together.
    public var responses: [ReasonedResponse] = []
    /// The responses to contributions that the record does not hold. They answer nothing.
    public var orphanResponses: [ReasonedResponse] = []
    /// The reports owed and filed.
    public var reports: [ProcessReport] = []
    /// The letters received.
    public var letters: [ProcessLetter] = []
    /// The answers to the IRM's questions on the process.
    public var answers: [ProcessAnswer] = []
    /// What is said about single requirements.
    public var statements: [RequirementStatement] = []
    /// What is said about the public's influence.
    public var influence: [InfluenceStatement] = []

    /// A record of nothing.
    public init() {}

    /// Whether nothing is recorded.
    public var isEmpty: Bool { self == ProcessRecord() }

    /// Adds what another source records of the same plan, after what is here.
    ///
    /// Dates that are stated here stay as they are.
    public mutating func add(_ other: ProcessRecord) {
        dates.fill(from: other.dates)
        forums += other.forums
        meetings += other.meetings
        websites += other.websites
        repositories += other.repositories
        timelines += other.timelines
        outreach += other.outreach
        inputPeriods += other.inputPeriods
        contributions += other.contributions
        responses += other.responses
        orphanResponses += other.orphanResponses
        reports += other.reports
        letters += other.letters
        answers += other.answers
        statements += other.statements
        influence += other.influence
    }
}

extension ProcessRecord {
    /// Whether one of the responses to all contributions together can be a response to this one.
    public func hasResponseToAll(_ contribution: Contribution) -> Bool {
        responses.contains { $0.canAnswer(contribution) }
    }
}
