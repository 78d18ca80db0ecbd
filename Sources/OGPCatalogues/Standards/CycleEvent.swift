/// Something that happens in the life of every plan, so many months before or after one of its days.
public struct CycleEvent: Sendable, Hashable {
    /// Who owes it.
    public enum Owner: String, Sendable, Hashable, CaseIterable {
        /// The government.
        case government
        /// The Independent Reporting Mechanism.
        case irm
        /// A local member's monitoring body.
        case monitoringBody
    }

    /// The id.
    public let id: String
    /// The editions it belongs to.
    public let editions: [String]
    /// Who owes it.
    public let owner: Owner
    /// The day it is counted from.
    public let after: ProcessAnchor
    /// How many months later; negative for earlier.
    public let months: Int
    /// It belongs to plans of at least so many months only; `nil` for all.
    public let longestFromMonths: Int?
    /// The title.
    public let title: String
    /// What it is, in this project's words.
    public let text: String
    /// What it rests on.
    public let basis: RuleBasis
}
