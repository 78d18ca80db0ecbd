/// The IRM's raw ratings of one commitment, as a source gives them. Nothing here is derived.
public struct CommitmentRatings: Sendable, Hashable {
    /// Specificity (plans before 2017).
    public var specificity: Coded<Specificity> = .notCollected
    /// Verifiability, where the source states it.
    public var verifiable: Coded<Bool> = .notCollected
    /// Relevance to OGP values; for plans since 2020 the open government lens.
    public var relevant: Coded<Bool> = .notCollected
    /// The single OGP values.
    public var values: OGPValueFlags = .notCollected
    /// Potential impact (plans before 2020).
    public var potentialImpact: Coded<PotentialImpact> = .notCollected
    /// Potential for results (plans since 2020).
    public var potentialForResults: Coded<PotentialForResults> = .notCollected
    /// Completion in the mid-term (progress) report.
    public var completionMidTerm: Coded<Completion> = .notCollected
    /// Completion at the end of the term.
    public var completionEndOfTerm: Coded<Completion> = .notCollected
    /// The published change between the two.
    public var changeInCompletion: Coded<CompletionChange> = .notCollected
    /// "Did it open government?", overall.
    public var openedGovernment: Coded<OpennessChange> = .notCollected
    /// Early results (plans from 2021).
    public var earlyResults: Coded<EarlyResults> = .notCollected
    /// Whether the commitment was carried forward into the next plan.
    public var carriedForward: Coded<Bool> = .notCollected
    /// Whether the source says that the IRM has assessed it.
    public var irmAssessed: Coded<Bool> = .notCollected

    /// Ratings of which nothing was collected.
    public init() {}
}
