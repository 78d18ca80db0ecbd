public import OGPModel

/// The day up to which a source speaks, and how that is known.
public struct DataDay: Sendable, Hashable {
    /// How the day is known.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The caller declared it.
        case declared
        /// It follows from the newest date that the data hold.
        case derived
        /// Nothing says.
        case unknown
    }

    /// The day; `nil` where unknown.
    public var day: CivilDate?
    /// How it is known.
    public var basis: Basis
    /// What it was derived from, in words; empty otherwise.
    public var evidence: String

    /// A day with its basis.
    public init(day: CivilDate?, basis: Basis, evidence: String = "") {
        self.day = day
        self.basis = basis
        self.evidence = evidence
    }

    /// Nothing is known.
    public static let unknown = DataDay(day: nil, basis: .unknown)
}
