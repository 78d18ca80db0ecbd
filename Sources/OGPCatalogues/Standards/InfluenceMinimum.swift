public import OGPModel

/// How much influence the public must have at least, for the plans of some years.
public struct InfluenceMinimum: Sendable, Hashable {
    /// The days for which it holds.
    public let validity: StandardsValidity
    /// While the plan is made; `nil` where there is no minimum.
    public let development: PublicInfluence?
    /// While the plan is carried out; `nil` where there is no minimum.
    public let implementation: PublicInfluence?
    /// What it says, in this project's words.
    public let text: String
    /// What it rests on.
    public let basis: RuleBasis

    /// The minimum of a phase.
    public func minimum(_ phase: ProcessPhase) -> PublicInfluence? {
        phase == .development ? development : implementation
    }
}
