public import OGPCatalogues
public import OGPModel

/// Something that is due on a day: by a requirement, by the cycle of every plan, or by a report that states its day.
public struct ProcessObligation: Sendable, Hashable {
    /// The day.
    public let date: CivilDate
    /// What it is, in a form that stays the same for the same plan: its key in calendars.
    public let key: String
    /// The requirement; empty where it belongs to none.
    public let requirement: String
    /// Who owes it.
    public let owner: CycleEvent.Owner
    /// The title.
    public let title: String
    /// What is to be done, and why.
    public let text: String
    /// How sure the rule is.
    public let confidence: StandardsConfidence
    /// Where the rule comes from.
    public let source: String
}
