public import OGPModel

/// How much influence the public had in one phase: what the IRM says, and what the record shows at least.
public struct InfluenceAssessment: Sendable, Hashable {
    /// The phase.
    public let phase: ProcessPhase
    /// The level that the IRM gives, or the kind of missing; `nil` where no source speaks of it.
    public let stated: Coded<PublicInfluence>?
    /// The level that the record shows at least; `nil` where it shows none.
    public let shown: PublicInfluence?
    /// Why the record shows it.
    public let because: String
    /// The minimum for plans of its years; `nil` where there is none.
    public let minimum: PublicInfluence?

    /// The level: the IRM's where it gives one, otherwise what the record shows at least.
    public var level: PublicInfluence? { stated?.value ?? shown }

    /// Whether the minimum is reached; `nil` where there is none, or no level is known.
    public var isMinimumMet: Bool? {
        guard let minimum else { return nil }
        if let stated = stated?.value { return stated >= minimum }
        return shown.flatMap { $0 >= minimum ? true : nil }
    }
}
