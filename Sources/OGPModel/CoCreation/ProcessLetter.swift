/// A letter about the process that the member received from OGP.
public struct ProcessLetter: Sendable, Hashable {
    /// What the letter says.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// That the member acted contrary to process.
        case contraryToProcess
        /// That the member is under procedural review.
        case proceduralReview
        /// A reminder or warning.
        case warning
        /// Anything else.
        case other
    }

    /// What it says.
    public var kind: Kind
    /// Its date.
    public var date: ProcessDate
    /// What it says in the source's words.
    public var text: String
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A letter.
    public init(
        kind: Kind, date: ProcessDate, text: String = "", evidence: [ProcessEvidence] = [],
        attribution: ProcessAttribution
    ) {
        self.kind = kind
        self.date = date
        self.text = text
        self.evidence = evidence
        self.attribution = attribution
    }
}
