/// What somebody says about one requirement of the standards: a verdict of the IRM, or the member's own account with its evidence.
public struct RequirementStatement: Sendable, Hashable {
    /// What is said.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// The requirement is met.
        case met
        /// Steps have been taken, but it is not met.
        case inProgress
        /// It is not met.
        case notMet
        /// It does not apply.
        case notApplicable
    }

    /// The requirement, by its number in the standards, such as `2.2` or `4e`.
    public var requirement: String
    /// The part of the plan's life it speaks of; `nil` where the source does not say.
    public var phase: ProcessPhase?
    /// What is said; `nil` for an account without a verdict.
    public var verdict: Verdict?
    /// The source's word for the verdict; empty where it has none.
    public var said: String
    /// When it was said, or the day that it speaks of.
    public var date: ProcessDate
    /// The account.
    public var text: String
    /// What shows it.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A statement.
    public init(
        requirement: String, phase: ProcessPhase? = nil, verdict: Verdict? = nil, said: String = "",
        date: ProcessDate = .notStated, text: String = "", evidence: [ProcessEvidence] = [],
        attribution: ProcessAttribution
    ) {
        self.requirement = requirement
        self.phase = phase
        self.verdict = verdict
        self.said = said
        self.date = date
        self.text = text
        self.evidence = evidence
        self.attribution = attribution
    }
}
