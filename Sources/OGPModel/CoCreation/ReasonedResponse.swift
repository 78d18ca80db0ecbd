/// How a contribution was considered, or, where it names none, how the contributions were considered together.
public struct ReasonedResponse: Sendable, Hashable {
    /// What became of the contribution.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// Taken up.
        case accepted
        /// Taken up in part.
        case partlyAccepted
        /// Not taken up.
        case rejected
        /// Answered without a decision.
        case noted
        /// The source does not say.
        case unknown
    }

    /// When it was given or published.
    public var date: ProcessDate
    /// What became of the contribution.
    public var outcome: Outcome
    /// The reasons given.
    public var text: String
    /// What was changed in the plan; empty where nothing was, or the source does not say.
    public var change: String
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// The name of the contribution that it answers, where the record holds none of that name; empty otherwise.
    public var of: String = ""
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A response.
    public init(
        date: ProcessDate, outcome: Outcome = .unknown, text: String = "", change: String = "",
        evidence: [ProcessEvidence] = [], attribution: ProcessAttribution
    ) {
        self.date = date
        self.outcome = outcome
        self.text = text
        self.change = change
        self.evidence = evidence
        self.attribution = attribution
    }

    /// Whether it says anything: what became of the contribution, the reasons, a change, or where the response stands.
    public var isReasoned: Bool {
        outcome != .unknown || !text.isEmpty || !change.isEmpty || isLinked
    }

    /// Whether a link shows where it stands.
    public var isLinked: Bool { evidence.contains { !$0.link.isEmpty } }

    /// Whether it can be a response to a contribution: it says something, and is not older.
    public func canAnswer(_ contribution: Contribution) -> Bool {
        guard let given = contribution.date.day, let answered = date.day else { return isReasoned }
        return isReasoned && answered >= given
    }
}
