/// A mechanism to gather inputs for a plan, open from one day to another.
public struct InputPeriod: Sendable, Hashable {
    /// How inputs are gathered.
    public enum Channel: String, Sendable, Hashable, CaseIterable {
        /// On the web.
        case online
        /// At meetings.
        case inPerson
        /// Both, or in other ways.
        case mixed
        /// The source does not say.
        case unknown
    }

    /// What it is, such as a form or a workshop series.
    public var title: String
    /// How inputs are gathered.
    public var channel: Channel
    /// The first day.
    public var opens: ProcessDate
    /// The last day.
    public var closes: ProcessDate
    /// Who gave input, by group.
    public var participants: [Participation]
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A mechanism.
    public init(
        title: String, channel: Channel = .unknown, opens: ProcessDate, closes: ProcessDate,
        participants: [Participation] = [], evidence: [ProcessEvidence] = [], attribution: ProcessAttribution
    ) {
        self.title = title
        self.channel = channel
        self.opens = opens
        self.closes = closes
        self.participants = participants
        self.evidence = evidence
        self.attribution = attribution
    }
}
