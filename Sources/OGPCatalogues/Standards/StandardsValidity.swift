public import OGPModel

/// The days for which a rule holds, both included.
public struct StandardsValidity: Sendable, Hashable {
    /// The first day.
    public let from: CivilDate
    /// The last day; `nil` while it holds.
    public let until: CivilDate?

    /// Whether it holds on a day.
    public func contains(_ day: CivilDate) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}
