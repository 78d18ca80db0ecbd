/// A comment or proposal that somebody gave to a plan that is being made, with the responses to it.
public struct Contribution: Sendable, Hashable {
    /// The id.
    public var id: String
    /// When it was received.
    public var date: ProcessDate
    /// The group that gave it.
    public var group: ParticipantGroup
    /// The source's own words for the group, such as a stakeholder group or a region; empty where it has none.
    public var said: String
    /// Who gave it, by role or pseudonym; empty where the source does not say.
    public var author: String
    /// What it says.
    public var text: String
    /// The commitment that it speaks of; `nil` where the source does not say.
    public var commitment: CommitmentID?
    /// The responses, in the order of the source.
    public var responses: [ReasonedResponse]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A contribution.
    public init(
        id: String, date: ProcessDate, group: ParticipantGroup, said: String = "", author: String = "", text: String,
        commitment: CommitmentID? = nil, responses: [ReasonedResponse] = [], attribution: ProcessAttribution
    ) {
        self.id = id
        self.date = date
        self.group = group
        self.said = said
        self.author = author
        self.text = text
        self.commitment = commitment
        self.responses = responses
        self.attribution = attribution
    }

    /// The responses that say something and are not older than the contribution.
    public var answers: [ReasonedResponse] { responses.filter { $0.canAnswer(self) } }
}
