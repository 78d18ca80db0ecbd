public import OGPModel
public import OGPScoring

/// One place where promise and delivery, evidence, coverage or process fall short: what was found, why it matters, what
/// would mend it, and the cells it rests on.
public struct Gap: Sendable, Hashable {
    /// The rule's id.
    public var rule: String
    /// The rule's kind.
    public var kind: GapKind
    /// The rule's severity.
    public var severity: GapSeverity
    /// The member's name.
    public var member: String
    /// The plan.
    public var plan: ActionPlanID?
    /// The commitment; `nil` for a gap of the whole plan.
    public var commitment: CommitmentID?
    /// The commitment's number in its plan, as text; empty where it has none.
    public var number: String
    /// The commitment's title, for people.
    public var title: String
    /// The milestone: its number in the plan, else the source's id, else its place in the commitment, such as `#3`.
    public var milestone: String?
    /// The milestone's title, for people.
    public var milestoneTitle: String = ""
    /// The theme or menu area.
    public var theme: String?
    /// The requirement of the co-creation standards, or the contribution; `nil` for a gap of another kind.
    public var item: String? = nil
    /// What others record, such as `internet shutdown`; `nil` for a gap that rests on the plans alone. With the theme it names the
    /// gap, since several things may be recorded of one theme.
    public var recorded: String? = nil
    /// The id of the question that it is about, for a gap of a safeguard.
    public var question: String?
    /// What was found, as a neutral sentence.
    public var message: String
    /// Why it matters.
    public var why: String
    /// What would mend it.
    public var fix: String
    /// The cells it rests on.
    public var sources: [GapSource]
    /// For an area without a commitment: what other members of the data did in it, the strongest outcome first. It is an offer
    /// to learn from, never a ranking.
    public var peers: [CoveredCommitment] = []
    /// For an area without a commitment: the catalogue's sample commitment; `nil` where it has none.
    public var sample: String?

    /// The title with the number in front, unless the title begins with it.
    public var heading: String {
        number.isEmpty || number.utf8.count > 8 || title.hasPrefix(number) ? title : "\(number). \(title)"
    }

    /// The reference by which the gap can be explained.
    public var ref: String {
        let subject = commitment?.text ?? plan?.text ?? ""
        let part = (milestone ?? theme ?? item ?? question).map { "/" + $0 } ?? ""
        let name = recorded.map { "/" + FoldedText($0).words.joined(separator: "-") } ?? ""
        return "gap:\(rule):\(subject)\(part)\(name)"
    }
}
