public import OGPModel

/// How much influence the public had in one phase: what the IRM says, what others say, and what the record shows at least.
public struct InfluenceAssessment: Sendable, Hashable {
    /// The phase.
    public let phase: ProcessPhase
    /// The level that the IRM gives, or the kind of missing; `nil` where it does not speak of it, or says two things at once.
    public let stated: Coded<PublicInfluence>?
    /// What others than the IRM say, each with who says it. It decides nothing.
    public let accounts: [InfluenceStatement]
    /// The level that the record shows at least; `nil` where it shows none.
    public let shown: PublicInfluence?
    /// Why the record shows it, and what others say.
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
