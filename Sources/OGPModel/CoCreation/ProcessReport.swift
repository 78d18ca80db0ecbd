/// A report that is owed or was filed.
public struct ProcessReport: Sendable, Hashable {
    /// What kind of report it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The government's report at mid-term.
        case midTermSelfAssessment
        /// The government's report at the end of the term.
        case endOfTermSelfAssessment
        /// A local member's report on how its plan was made.
        case inception
        /// A local member's report on a commitment that is complete.
        case endOfCommitment
        /// A local member's report at the end of the term.
        case endOfTerm
        /// A progress update.
        case progress
        /// A report of the IRM.
        case irm
        /// Anything else.
        case other
    }

    /// What kind of report it is.
    public var kind: Kind
    /// The title.
    public var title: String
    /// When it is due, where the source says so.
    public var due: ProcessDate
    /// When it was filed or published; not stated where it was not, or the source does not say.
    public var filed: ProcessDate
    /// The commitment that it is about; `nil` where it is about the plan.
    public var commitment: CommitmentID?
    /// The days for which a draft was open to comments; `nil` where the source does not say.
    public var commentDays: Int?
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A report.
    public init(
        kind: Kind, title: String = "", due: ProcessDate = .notStated, filed: ProcessDate = .notStated,
        commitment: CommitmentID? = nil, commentDays: Int? = nil, evidence: [ProcessEvidence] = [],
        attribution: ProcessAttribution
    ) {
        self.kind = kind
        self.title = title
        self.due = due
        self.filed = filed
        self.commitment = commitment
        self.commentDays = commentDays
        self.evidence = evidence
        self.attribution = attribution
    }
}
