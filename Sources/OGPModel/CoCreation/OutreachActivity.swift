/// An activity that makes OGP and the opportunities to take part known.
public struct OutreachActivity: Sendable, Hashable {
    /// When it was.
    public var date: ProcessDate
    /// The title.
    public var title: String
    /// What happened.
    public var text: String
    /// Whom it reached, by group.
    public var audience: [Participation]
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// An activity.
    public init(
        date: ProcessDate, title: String = "", text: String = "", audience: [Participation] = [],
        evidence: [ProcessEvidence] = [], attribution: ProcessAttribution
    ) {
        self.date = date
        self.title = title
        self.text = text
        self.audience = audience
        self.evidence = evidence
        self.attribution = attribution
    }
}
