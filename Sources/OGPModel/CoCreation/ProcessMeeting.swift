/// A meeting of the process: of the forum, with the public, or on how the plan is carried out.
public struct ProcessMeeting: Sendable, Hashable {
    /// What the meeting is for.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Of the forum or space for dialogue.
        case forum
        /// A consultation on a plan that is being made.
        case consultation
        /// On results of the plan, with comments.
        case implementation
        /// Anything else.
        case other
    }

    /// The source's id; empty where it has none.
    public var id: String = ""
    /// What it is for.
    public var kind: Kind
    /// When it was.
    public var date: ProcessDate
    /// The title.
    public var title: String = ""
    /// What happened.
    public var text: String = ""
    /// Who took part, by group.
    public var participants: [Participation] = []
    /// Whether some took part from elsewhere; `nil` where the source does not say.
    public var isRemote: Bool?
    /// Whether anybody interested could come; `nil` where the source does not say.
    public var isOpen: Bool?
    /// Whether results of the plan were presented; `nil` where the source does not say.
    public var presentsResults: Bool?
    /// Whether comments were recorded; `nil` where the source does not say.
    public var recordsComments: Bool?
    /// What shows it, such as the minutes.
    public var evidence: [ProcessEvidence] = []
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A meeting; the rest is set on the value.
    public init(kind: Kind, date: ProcessDate, attribution: ProcessAttribution) {
        self.kind = kind
        self.date = date
        self.attribution = attribution
    }

    /// The links of its minutes.
    public var minutes: [String] { evidence.filter { $0.kind == .minutes && !$0.link.isEmpty }.map(\.link) }
}
