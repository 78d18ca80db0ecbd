/// One dated addition to a repository.
public struct RepositoryUpdate: Sendable, Hashable {
    /// When it was added.
    public var date: ProcessDate
    /// Of which part of the plan's life it gives information or evidence; empty where the source does not say.
    public var phases: Set<ProcessPhase>
    /// The commitments whose implementation it shows.
    public var commitments: [CommitmentID]
    /// What was added.
    public var text: String
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// An addition.
    public init(
        date: ProcessDate, phases: Set<ProcessPhase> = [], commitments: [CommitmentID] = [], text: String = "",
        evidence: [ProcessEvidence] = [], attribution: ProcessAttribution
    ) {
        self.date = date
        self.phases = phases
        self.commitments = commitments
        self.text = text
        self.evidence = evidence
        self.attribution = attribution
    }
}
