/// The publication of the timeline by which a plan is to be made, with the opportunities to take part.
public struct TimelinePublication: Sendable, Hashable {
    /// When it was published.
    public var date: ProcessDate
    /// The days between publication and the start of the process as a source counts them, where it gives no dates.
    public var daysInAdvance: Int?
    /// What it says.
    public var text: String
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A publication.
    public init(
        date: ProcessDate, daysInAdvance: Int? = nil, text: String = "", evidence: [ProcessEvidence] = [],
        attribution: ProcessAttribution
    ) {
        self.date = date
        self.daysInAdvance = daysInAdvance
        self.text = text
        self.evidence = evidence
        self.attribution = attribution
    }
}
