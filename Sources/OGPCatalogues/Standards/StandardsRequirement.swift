public import OGPModel

/// One requirement of an edition of the standards: what is asked, of which phase, and what decides it.
public struct StandardsRequirement: Sendable, Hashable {
    /// Its number in the standards, such as `2.2` or `4e`.
    public let id: String
    /// The tier it belongs to, such as `minimum` or `basic`.
    public let tier: String
    /// The standard it belongs to; empty where there is none.
    public let standard: String
    /// A few words that name it.
    public let title: String
    /// What is asked, in this project's words.
    public let text: String
    /// Who owes it.
    public let owner: CycleEvent.Owner
    /// The phases it is judged in.
    public let phases: [ProcessPhase]
    /// What it rests on.
    public let basis: RuleBasis
    /// The questions of the IRM whose answers speak of it.
    public let answers: [ProcessQuestion]
    /// When evidence of it counts; `nil` where its rules alone say so.
    public let period: EvidencePeriod?
    /// What decides it: all of them together.
    public let rules: [StandardsRule]
    /// What would show that it is met.
    public let evidence: [String]
    /// How it is read where its wording leaves room; empty where it leaves none.
    public let note: String

    /// A requirement.
    package init(
        id: String, tier: String, standard: String, title: String, text: String, phases: [ProcessPhase],
        basis: RuleBasis, answers: [ProcessQuestion], period: EvidencePeriod? = nil, rules: [StandardsRule],
        evidence: [String], note: String, owner: CycleEvent.Owner = .government
    ) {
        self.id = id
        self.tier = tier
        self.standard = standard
        self.title = title
        self.text = text
        self.phases = phases
        self.basis = basis
        self.answers = answers
        self.period = period
        self.rules = rules
        self.evidence = evidence
        self.note = note
        self.owner = owner
    }
}
