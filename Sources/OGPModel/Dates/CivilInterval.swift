/// A run of calendar days, both ends included.
public struct CivilInterval: Sendable, Hashable {
    /// The first day.
    public let earliest: CivilDate

    /// The last day, never before the first.
    public let latest: CivilDate

    /// Makes the interval between two days, given in either order.
    ///
    /// - Parameters:
    ///   - one: One end.
    ///   - other: The other end.
    public init(_ one: CivilDate, _ other: CivilDate) {
        earliest = min(one, other)
        latest = max(one, other)
    }

    /// Makes the interval of one day.
    ///
    /// - Parameter day: The day.
    public init(_ day: CivilDate) {
        earliest = day
        latest = day
    }

    /// Whether first and last day are the same.
    public var isSingleDay: Bool { earliest == latest }

    /// The shortest interval that holds both.
    ///
    /// - Parameter other: The interval to hold beside this one.
    /// - Returns: An interval that also holds the days between the two.
    public func union(_ other: CivilInterval) -> CivilInterval {
        CivilInterval(min(earliest, other.earliest), max(latest, other.latest))
    }

    /// Whether a day lies in the interval.
    ///
    /// - Parameter day: The day asked for.
    /// - Returns: True from the first to the last day.
    public func contains(_ day: CivilDate) -> Bool { earliest <= day && day <= latest }
}
