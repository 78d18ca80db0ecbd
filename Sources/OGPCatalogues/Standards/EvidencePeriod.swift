/// The part of a plan's life of which a requirement asks evidence: from one day of the plan to another, with a tolerance.
public struct EvidencePeriod: Sendable, Hashable {
    /// The id.
    public let id: String
    /// What it is, in this project's words.
    public let title: String
    /// The day of the plan that it begins with.
    public let from: ProcessAnchor
    /// How many months earlier evidence counts too.
    public let monthsBefore: Int
    /// The day of the plan that it ends with; `nil` where it has no end.
    public let until: ProcessAnchor?
    /// How many months later evidence counts too.
    public let monthsAfter: Int
    /// How it is read where its source leaves room.
    public let note: String
    /// What it rests on.
    public let basis: RuleBasis

    /// A period.
    package init(
        id: String, title: String, from: ProcessAnchor, monthsBefore: Int, until: ProcessAnchor?, monthsAfter: Int,
        note: String, basis: RuleBasis
    ) {
        self.id = id
        self.title = title
        self.from = from
        self.monthsBefore = monthsBefore
        self.until = until
        self.monthsAfter = monthsAfter
        self.note = note
        self.basis = basis
    }
}
